package dev.sinew.diag;

import java.util.List;

/**
 * A line below a diagnostic that helps to mend it.
 *
 * @param kind which hint it is
 * @param arguments what fills the holes of its text
 */
public record Hint(HintKind kind, List<String> arguments) {
  public Hint {
    arguments = List.copyOf(arguments);
  }

  /** A hint of {@code kind}. */
  public static Hint of(HintKind kind, String... arguments) {
    return new Hint(kind, List.of(arguments));
  }

  /** The sentence that is printed. */
  public String text() {
    return Template.fill(kind.template(), arguments);
  }
}
