package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.DUPLICATE_SETTING;
import static dev.sinew.diag.DiagnosticKind.MISSING_SETTING;
import static dev.sinew.diag.DiagnosticKind.UNEXPECTED_ARGUMENT;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_SETTING;
import static dev.sinew.diag.DiagnosticKind.WRONG_TYPE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import dev.sinew.tree.TreePrinter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands in the parentheses of one step, loss or optimiser. Whoever reads it names each
 * setting it knows; what is left over is reported, so that nothing is silently ignored.
 */
final class Settings {
  private final String owner;
  private final Span span;
  private final DiagnosticLog log;
  private final Map<String, Tree.Argument> named = new LinkedHashMap<>();
  private final List<Expr> unnamed = new ArrayList<>();
  private boolean repeats;

  private Settings(String owner, Span span, List<Tree.Argument> arguments, DiagnosticLog log) {
    this.owner = owner;
    this.span = span;
    this.log = log;
    for (Tree.Argument argument : arguments) {
      if (argument.name().isEmpty()) {
        unnamed.add(argument.value());
        continue;
      }
      Tree.Name name = argument.name().get();
      if (named.putIfAbsent(name.text(), argument) != null) {
        log.report(DUPLICATE_SETTING, name.span(), List.of(name.text()));
        repeats = true;
      }
    }
  }

  /** Of a call, or of a bare name, which has none; other expressions have no settings at all. */
  static Optional<Settings> of(Expr expr, DiagnosticLog log) {
    if (expr instanceof Tree.Reference reference) {
      return Optional.of(new Settings(reference.name(), reference.span(), List.of(), log));
    }
    if (expr instanceof Tree.Call call) {
      return Optional.of(new Settings(call.function().text(), call.span(), call.arguments(), log));
    }
    return Optional.empty();
  }

  /** The same, where anything else is a mistake: {@code what} must be {@code expected}. */
  static Optional<Settings> of(Expr expr, String what, String expected, DiagnosticLog log) {
    Optional<Settings> settings = of(expr, log);
    if (settings.isEmpty()) {
      log.report(WRONG_TYPE, expr.span(), List.of(what, expected, Words.of(expr)));
    }
    return settings;
  }

  /** Of a call whose unnamed arguments are the values it works on, not settings. */
  static Settings ofFunction(Tree.Call call, DiagnosticLog log) {
    List<Tree.Argument> named =
        call.arguments().stream().filter(argument -> argument.name().isPresent()).toList();
    return new Settings(call.function().text(), call.span(), named, log);
  }

  /** Of a call taken apart. */
  static Settings of(String owner, Span span, List<Tree.Argument> arguments, DiagnosticLog log) {
    return new Settings(owner, span, arguments, log);
  }

  String owner() {
    return owner;
  }

  Span span() {
    return span;
  }

  /** The value given to {@code name}, if any. */
  Optional<Expr> named(String name) {
    return Optional.ofNullable(named.get(name)).map(Tree.Argument::value);
  }

  /** What is named, as it is written with its parentheses; nothing if none is. */
  String written() {
    return named.isEmpty()
        ? ""
        : named.values().stream()
            .map(
                setting ->
                    setting.name().orElseThrow().text()
                        + " = "
                        + TreePrinter.print(setting.value()))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /** The names that are given a value, in order. */
  List<Tree.Name> names() {
    return named.values().stream().map(setting -> setting.name().orElseThrow()).toList();
  }

  /** Whether a name is given twice, which is reported. */
  boolean repeats() {
    return repeats;
  }

  List<Expr> unnamed() {
    return unnamed;
  }

  /** The one unnamed value; reports that {@code what} is missing where there is none. */
  Optional<Expr> required(String what) {
    if (unnamed.isEmpty()) {
      log.report(MISSING_SETTING, span, List.of(owner, what));
      return Optional.empty();
    }
    return Optional.of(unnamed.get(0));
  }

  /** The value given to {@code name}; reports that {@code what} is needed where there is none. */
  Optional<Expr> requiredNamed(String name, String what) {
    Optional<Expr> value = named(name);
    if (value.isEmpty()) {
      log.report(MISSING_SETTING, span, List.of(owner, what));
    }
    return value;
  }

  /**
   * Reports what is not known here.
   *
   * @param maxUnnamed how many values may stand without a name
   * @param takes what a message says the owner takes: "one number of units"
   * @param known every name it knows
   */
  void allow(int maxUnnamed, String takes, String... known) {
    List<String> names = List.of(known);
    for (Map.Entry<String, Tree.Argument> setting : named.entrySet()) {
      if (names.contains(setting.getKey())) {
        continue;
      }
      Span at = setting.getValue().name().orElseThrow().span();
      if (names.isEmpty()) {
        log.report(UNEXPECTED_ARGUMENT, at, List.of(owner, takes, "'" + setting.getKey() + "'"));
      } else {
        log.report(
            UNKNOWN_SETTING,
            at,
            List.of(owner, setting.getKey()),
            Suggestions.hint(setting.getKey(), names));
      }
    }
    if (unnamed.size() > maxUnnamed) {
      Expr extra = unnamed.get(maxUnnamed);
      log.report(UNEXPECTED_ARGUMENT, extra.span(), List.of(owner, takes, Words.of(extra)));
    }
  }
}
