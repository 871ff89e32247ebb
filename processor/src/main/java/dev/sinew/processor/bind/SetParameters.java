package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.BAD_PARAMETER_VALUE;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_NETWORK_PARAMETER;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the values that a build sets in the place of a network's defaults. */
public final class SetParameters {
  private static final String NUMERAL = "(?:\\d{1,400}(?:\\.\\d{1,400})?|\\.\\d{1,400})";
  private static final String NUMBER = NUMERAL + "(?:[eE][+-]?\\d{1,4})?";
  private static final Pattern VALUE =
      Pattern.compile("\\s*(-?)(" + NUMBER + ")(?:\\s*/\\s*(" + NUMBER + "))?\\s*");

  private SetParameters() {}

  /** The network with {@code values} as defaults; reports those that it cannot take. */
  public static Tree.Network in(
      Tree.Network network, Map<String, String> values, DiagnosticLog log) {
    if (values.isEmpty()) {
      return network;
    }
    String name = network.name().text();
    Set<String> known = new LinkedHashSet<>();
    List<Tree.Parameter> parameters = new ArrayList<>();
    for (Tree.Parameter parameter : network.parameters()) {
      String word = parameter.name().text();
      known.add(word);
      String text = values.get(word);
      parameters.add(text == null ? parameter : set(parameter, text, name, log));
    }
    for (String word : values.keySet()) {
      if (!known.contains(word)) {
        Hint[] hints = known.isEmpty() ? new Hint[0] : new Hint[] {Suggestions.hint(word, known)};
        log.report(UNKNOWN_NETWORK_PARAMETER, network.name().span(), List.of(word, name), hints);
      }
    }
    return new Tree.Network(
        network.doc(), network.name(), parameters, network.statements(), network.span());
  }

  private static Tree.Parameter set(
      Tree.Parameter parameter, String text, String network, DiagnosticLog log) {
    Tree.Name name = parameter.name();
    Optional<Tree.Expr> value = number(text, parameter.span());
    if (value.isEmpty()) {
      log.report(
          BAD_PARAMETER_VALUE,
          name.span(),
          List.of(name.text(), network, text),
          Hint.of(HintKind.NUMBER_FROM_BUILD));
    }
    return new Tree.Parameter(name, value.or(parameter::value), parameter.span());
  }

  /** The text as an expression at {@code span}; empty if it is no number. */
  private static Optional<Tree.Expr> number(String text, Span span) {
    Matcher parts = VALUE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Tree.Expr value = new Tree.Numeral(new BigDecimal(parts.group(2)), span);
    if (!parts.group(1).isEmpty()) {
      value = new Tree.Negation(value, span);
    }
    if (parts.group(3) != null) {
      if (new BigDecimal(parts.group(3)).signum() == 0) {
        return Optional.empty();
      }
      Tree.Expr divisor = new Tree.Numeral(new BigDecimal(parts.group(3)), span);
      value = new Tree.Binary(Tree.Operator.DIVIDE, value, divisor, span);
    }
    return Optional.of(value);
  }
}
