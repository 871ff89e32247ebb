package dev.sinew.processor.freeze;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sources of the runtime's classes for generated code, which lie beside this class. */
final class Library {
  static final String PACKAGE = "dev.sinew.internal";

  private static final Pattern TYPE_NAME = Pattern.compile("\\b[A-Z]\\w*");

  private Library() {}

  /**
   * The classes that {@code texts} name, and those that these name in turn, by their simple names
   * in the order in which they are met.
   */
  static Map<String, String> sources(Collection<String> texts) {
    Map<String, String> sources = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(texts);
    while (!open.isEmpty()) {
      Matcher names = TYPE_NAME.matcher(open.pop());
      while (names.find()) {
        String name = names.group();
        if (!sources.containsKey(name)) {
          read(name)
              .ifPresent(
                  text -> {
                    sources.put(name, text);
                    open.add(text);
                  });
        }
      }
    }
    return sources;
  }

  private static Optional<String> read(String name) {
    try (InputStream in = Library.class.getResourceAsStream("library/" + name + ".java")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
