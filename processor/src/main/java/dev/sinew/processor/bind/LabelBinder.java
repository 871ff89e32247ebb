package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.BAD_RANGE;
import static dev.sinew.diag.DiagnosticKind.DUPLICATE_LABEL;
import static dev.sinew.diag.DiagnosticKind.MISSING_SETTING;
import static dev.sinew.diag.DiagnosticKind.OUT_OF_RANGE;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_SETTING;
import static dev.sinew.diag.DiagnosticKind.WRONG_TYPE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads {@code labels("cat", "dog")}, {@code labels("0".."9")} and {@code labels(0..9)}. */
final class LabelBinder {
  /** A range longer than this is a mistake. */
  private static final int MAX_LABELS = 100_000;

  private final DiagnosticLog log;

  LabelBinder(DiagnosticLog log) {
    this.log = log;
  }

  /** The labels in order; empty after a report. */
  List<String> bind(Expr unit) {
    List<Tree.Argument> arguments = unit instanceof Tree.Call call ? call.arguments() : List.of();
    if (arguments.isEmpty()) {
      log.report(
          MISSING_SETTING,
          unit.span(),
          List.of("labels", "a name for each class, as in labels(\"no\", \"yes\")"));
    }
    Set<String> labels = new LinkedHashSet<>();
    for (Tree.Argument argument : arguments) {
      for (String label : labels(argument)) {
        if (!labels.add(label)) {
          log.report(DUPLICATE_LABEL, argument.span(), List.of(label));
        }
      }
    }
    return List.copyOf(labels);
  }

  private List<String> labels(Tree.Argument argument) {
    if (argument.name().isPresent()) {
      Tree.Name name = argument.name().get();
      log.report(UNKNOWN_SETTING, name.span(), List.of("labels", name.text()));
      return List.of();
    }
    Expr value = argument.value();
    Optional<String> single = label(value);
    if (single.isPresent()) {
      return List.of(single.get());
    }
    if (value instanceof Tree.Range range) {
      return range(range);
    }
    log.report(
        WRONG_TYPE,
        argument.span(),
        List.of("a label", "a text, a whole number or a range", Words.of(value)),
        value instanceof Tree.ListOf
            ? new Hint[] {Hint.of(HintKind.WRITE, "the labels without brackets around them")}
            : new Hint[0]);
    return List.of();
  }

  /** The label that {@code expr} writes, if it writes one. */
  static Optional<String> label(Expr expr) {
    if (expr instanceof Tree.Text text) {
      return Optional.of(text.value());
    }
    if (expr instanceof Tree.Numeral numeral && isWhole(numeral.value())) {
      return Optional.of(numeral.value().toBigInteger().toString());
    }
    return Optional.empty();
  }

  private static boolean isWhole(BigDecimal value) {
    return Math.abs((long) value.scale()) < 20 && value.stripTrailingZeros().scale() <= 0;
  }

  private List<String> range(Tree.Range range) {
    Optional<String> first = label(range.first());
    Optional<String> last = label(range.last());
    Optional<Ends> ends =
        first.flatMap(from -> last.flatMap(to -> Ends.of(from, to))).filter(Ends::rise);
    if (ends.isEmpty()) {
      log.report(
          BAD_RANGE,
          range.span(),
          List.of(first.orElse(Words.of(range.first())), last.orElse(Words.of(range.last()))));
      return List.of();
    }
    if (ends.get().length() > MAX_LABELS) {
      log.report(
          OUT_OF_RANGE,
          range.span(),
          List.of(
              "the length of a range of labels",
              "at most " + MAX_LABELS,
              String.valueOf(ends.get().length())));
      return List.of();
    }
    return ends.get().labels();
  }

  /** Two whole numbers, or two single characters that are no digits. */
  private record Ends(int first, int last, IntFunction<String> label) {
    private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,9}").asMatchPredicate();
    private static final Predicate<String> LETTER = Pattern.compile("\\D").asMatchPredicate();

    static Optional<Ends> of(String first, String last) {
      if (NUMBER.test(first) && NUMBER.test(last)) {
        return Optional.of(
            new Ends(Integer.parseInt(first), Integer.parseInt(last), String::valueOf));
      }
      if (LETTER.test(first) && LETTER.test(last)) {
        return Optional.of(
            new Ends(first.codePointAt(0), last.codePointAt(0), Character::toString));
      }
      return Optional.empty();
    }

    boolean rise() {
      return first <= last;
    }

    int length() {
      return last - first + 1;
    }

    List<String> labels() {
      return IntStream.rangeClosed(first, last).mapToObj(label).toList();
    }
  }
}
