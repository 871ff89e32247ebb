package dev.sinew.grammar;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * What the grammar lets through and the language does not; the first of each statement is reported.
 */
final class BuildingErrors {
  private static final List<String> UNITS = List.of("scale", "normalize", "below", "labels");
  static final int LONGEST_EXAMPLE = 60;

  private final Tokens tokens;
  private final DiagnosticLog log;
  private boolean inStatement;

  BuildingErrors(Tokens tokens, DiagnosticLog log) {
    this.tokens = tokens;
    this.log = log;
  }

  void newStatement() {
    inStatement = false;
  }

  static boolean isUnit(String name) {
    return UNITS.stream().anyMatch(unit -> Words.nearly(name, unit));
  }

  /** The statement has a mistake that is reported elsewhere. */
  void skip() {
    inStatement = true;
  }

  /** Whether the statement has a mistake. */
  boolean inStatement() {
    return inStatement;
  }

  void numeral(Token numeral) {
    report(DiagnosticKind.NUMERAL_OUT_OF_RANGE, tokens.span(numeral), Tokens.shown(numeral));
  }

  void escape(int offset, String rest) {
    int length = 1 + Character.charCount(rest.codePointAt(1));
    report(
        DiagnosticKind.BAD_ESCAPE,
        new Span(offset, offset + length),
        "'" + rest.substring(0, length) + "'",
        Hint.of(HintKind.ESCAPES));
  }

  /**
   * A name behind an output's value is a unit, a misspelt unit, which is not judged here, or a step
   * without its arrow. Behind an input or an output a misspelt {@code input} looks like a unit too.
   */
  void checkUnit(Token name, boolean output) {
    String text = name.getText();
    OptionalInt meant = Words.meant(tokens, tokens.position(name));
    if (meant.isPresent()) {
      report(
          DiagnosticKind.MISSPELT_WORD,
          tokens.span(name),
          List.of(Tokens.shown(name)),
          Hint.of(HintKind.DID_YOU_MEAN, Words.word(meant.getAsInt())));
    } else if (output && !isUnit(text)) {
      report(
          DiagnosticKind.MISSING_ARROW,
          tokens.span(name),
          Tokens.shown(name),
          Hint.of(HintKind.WRITE, "'-> " + text + "'"));
    }
  }

  /** {@code a -> f .. b} */
  void checkBound(NnParser.ExpressionContext bound, Token range) {
    if (!bound.ARROW().isEmpty()) {
      Span arrow = tokens.span(bound.ARROW(0).getSymbol());
      Span series = tokens.span(bound.getStart(), bound.getStop());
      report(
          DiagnosticKind.ARROW_BESIDE_OPERATOR,
          arrow,
          range.getText(),
          Hint.of(HintKind.WRITE, "'(" + text(series.start(), series.end()) + ")'"));
    }
  }

  /**
   * Each part of a series but the first is a step, and none is a sum, which would read two ways.
   */
  void checkSeries(NnParser.ExpressionContext series) {
    List<NnParser.ChoiceContext> parts = series.choice();
    for (int i = 0; i < parts.size() && !inStatement; i++) {
      NnParser.ChoiceContext part = parts.get(i);
      Optional<Token> operator = operator(part);
      if (operator.isPresent()) {
        Token arrow = series.ARROW(Math.max(0, i - 1)).getSymbol();
        report(
            DiagnosticKind.ARROW_BESIDE_OPERATOR,
            tokens.span(arrow),
            operator.get().getText(),
            readings(series, i));
      } else if (i > 0 && !(firstAtom(part) instanceof NnParser.ReferenceContext)) {
        report(
            DiagnosticKind.NOT_A_STEP,
            tokens.span(part.getStart(), part.getStop()),
            List.of(Tokens.shown(part.getStart()), "->"));
      }
    }
  }

  /**
   * What {@code block} and {@code shared} stand for begins with a step, as nothing flows in yet.
   */
  void checkSteps(NnParser.ExpressionContext series) {
    NnParser.ChoiceContext first = series.choice(0);
    boolean operator = operator(first).isPresent();
    if (!(operator && !series.ARROW().isEmpty())
        && (operator || !(firstAtom(first) instanceof NnParser.ReferenceContext))) {
      report(
          DiagnosticKind.NOT_A_STEP,
          tokens.span(first.getStart(), first.getStop()),
          List.of(Tokens.shown(first.getStart()), "="));
    }
  }

  /** {@code a < b < c} would compare a truth. */
  void checkComparison(NnParser.ComparisonContext comparison) {
    if (comparison.sum().size() > 2) {
      Token first = ((TerminalNode) comparison.getChild(1)).getSymbol();
      Token second = ((TerminalNode) comparison.getChild(3)).getSymbol();
      report(
          DiagnosticKind.CHAINED_COMPARISON,
          tokens.span(second),
          List.of(Tokens.shown(second), Tokens.shown(first)),
          Hint.of(HintKind.TWO_COMPARISONS));
    }
  }

  /** The ways to read a series whose part at {@code mixed} holds an operator. */
  private Hint[] readings(NnParser.ExpressionContext series, int mixed) {
    NnParser.ChoiceContext sum = series.choice(mixed);
    int start = tokens.span(series.getStart()).start();
    int end = tokens.span(series.getStop()).end();
    List<String> readings = new ArrayList<>();
    if (mixed == 0) {
      int sumEnd = tokens.span(sum.getStop()).end();
      readings.add("(" + text(start, sumEnd) + ")" + text(sumEnd, end));
      int operand = tokens.span(lastAtom(sum).getStart()).start();
      readings.add(text(start, operand) + "(" + text(operand, end) + ")");
    } else if (mixed == series.choice().size() - 1 && firstAtom(sum).getStart() == sum.getStart()) {
      int step = tokens.span(firstAtom(sum).getStop()).end();
      readings.add("(" + text(start, step) + ")" + text(step, end));
    }
    if (readings.isEmpty()
        || readings.stream().anyMatch(r -> r.length() > LONGEST_EXAMPLE || r.contains("\n"))) {
      return new Hint[] {Hint.of(HintKind.ONE_SIDE_IN_PARENTHESES)};
    }
    return readings.stream()
        .map(r -> Hint.of(r.equals(readings.get(0)) ? HintKind.WRITE : HintKind.OR, "'" + r + "'"))
        .toArray(Hint[]::new);
  }

  /** The operator that binds loosest, if there is one outside of brackets. */
  private static Optional<Token> operator(NnParser.ChoiceContext choice) {
    NnParser.ComparisonContext comparison = choice.comparison(0);
    NnParser.SumContext sum = comparison.sum(0);
    NnParser.ProductContext product = sum.product(0);
    NnParser.FactorContext factor = product.factor(0);
    return Stream.of(choice, comparison, sum, product, factor)
        .filter(context -> context.getChildCount() > 1)
        .map(context -> context.getChild(context == factor ? 0 : 1))
        .map(sign -> ((TerminalNode) sign).getSymbol())
        .findFirst();
  }

  private static NnParser.AtomContext firstAtom(NnParser.ChoiceContext choice) {
    return choice.comparison(0).sum(0).product(0).factor(0).atom();
  }

  private static NnParser.AtomContext lastAtom(NnParser.ChoiceContext choice) {
    NnParser.SumContext sum = last(last(choice.comparison()).sum());
    return last(last(sum.product()).factor()).atom();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private String text(int start, int end) {
    return tokens.text(start, end);
  }

  private void report(DiagnosticKind kind, Span span, String argument, Hint... hints) {
    report(kind, span, List.of(argument), hints);
  }

  /** Reports the mistake, unless the statement has one already. */
  void report(DiagnosticKind kind, Span span, List<String> arguments, Hint... hints) {
    if (!inStatement) {
      inStatement = true;
      log.report(kind, span, arguments, hints);
    }
  }
}
