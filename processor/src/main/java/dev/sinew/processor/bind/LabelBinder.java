package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.BAD_RANGE;
import static dev.sinew.diag.DiagnosticKind.DUPLICATE_LABEL;
import static dev.sinew.diag.DiagnosticKind.MISSING_SETTING;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_SETTING;
import static dev.sinew.diag.DiagnosticKind.WRONG_TYPE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    if (first.isPresent() && last.isPresent()) {
      List<String> labels = between(first.get(), last.get());
      if (!labels.isEmpty()) {
        return labels;
      }
    }
    log.report(
        BAD_RANGE,
        range.span(),
        List.of(first.orElse(Words.of(range.first())), last.orElse(Words.of(range.last()))));
    return List.of();
  }

  /**
   * Integers or single characters from {@code first} to {@code last}; empty if the two are neither,
   * or fall.
   */
  private static List<String> between(String first, String last) {
    Stream<String> labels;
    int from;
    int to;
    if (first.matches("\\d{1,9}") && last.matches("\\d{1,9}")) {
      from = Integer.parseInt(first);
      to = Integer.parseInt(last);
      labels = IntStream.rangeClosed(from, to).mapToObj(String::valueOf);
    } else if (first.codePointCount(0, first.length()) == 1
        && last.codePointCount(0, last.length()) == 1) {
      from = first.codePointAt(0);
      to = last.codePointAt(0);
      labels = IntStream.rangeClosed(from, to).mapToObj(Character::toString);
    } else {
      return List.of();
    }
    return to - from < MAX_LABELS ? new ArrayList<>(labels.toList()) : List.of();
  }
}
