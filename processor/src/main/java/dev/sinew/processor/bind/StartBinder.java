package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.UNKNOWN_INITIALIZER;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.Start;
import dev.sinew.processor.graph.Start.Rule;
import dev.sinew.processor.graph.Start.Spread;
import dev.sinew.tree.Tree.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what stands behind {@code init =} and {@code biasInit =}. */
final class StartBinder {
  /** A layer's weight has two sides, which these starts are made for; a bias has one. */
  private static final List<String> OF_MATRICES =
      Stream.concat(Stream.of(Rule.values()).map(Rule::word), Stream.of("orthogonal")).toList();

  private static final List<String> OF_ANY =
      List.of("zeros", "ones", "constant", "uniform", "normal");

  private final DiagnosticLog log;
  private final Constants constants;

  StartBinder(DiagnosticLog log, Constants constants) {
    this.log = log;
    this.constants = constants;
  }

  /** The start of a weight; empty after a report. */
  Optional<Start> ofWeight(Expr expr) {
    List<String> words = new ArrayList<>(OF_ANY);
    words.addAll(OF_MATRICES);
    return bind(expr, "init", "an initialiser such as he", words);
  }

  /** The start of a bias; empty after a report. */
  Optional<Start> ofBias(Expr expr) {
    return bind(expr, "biasInit", "an initialiser such as ones", OF_ANY);
  }

  private Optional<Start> bind(Expr expr, String setting, String expected, List<String> words) {
    Optional<Settings> call = Settings.of(expr, setting, expected, log);
    if (call.isEmpty()) {
      return Optional.empty();
    }
    Settings settings = call.get();
    String word = settings.owner();
    if (!words.contains(word)) {
      log.report(
          UNKNOWN_INITIALIZER, expr.span(), List.of(setting, word), Suggestions.hint(word, words));
      return Optional.empty();
    }
    return switch (word) {
      case "zeros" -> plain(settings, new Start.Constant(0));
      case "ones" -> plain(settings, new Start.Constant(1));
      case "constant" -> constant(settings);
      case "uniform" -> uniform(settings);
      case "normal" -> normal(settings);
      case "orthogonal" -> orthogonal(settings);
      default -> byWidth(settings);
    };
  }

  private static Optional<Start> plain(Settings settings, Start start) {
    settings.allow(0, "no settings");
    return Optional.of(start);
  }

  private Optional<Start> constant(Settings settings) {
    allow(settings, "value");
    return required(settings, "value", "constant(value = 0.1)").map(Start.Constant::new);
  }

  private Optional<Start> uniform(Settings settings) {
    allow(settings, "low", "high");
    String example = "uniform(low = -0.1, high = 0.1)";
    Optional<Double> low = required(settings, "low", example);
    Optional<Double> high = required(settings, "high", example);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get() >= high.get()) {
      Expr expr = settings.named("high").orElseThrow();
      constants
          .rational(expr, "high")
          .ifPresent(found -> constants.outOfRange(expr, "high", "above low", found));
      return Optional.empty();
    }
    return Optional.of(new Start.Uniform(low.get(), high.get()));
  }

  private Optional<Start> normal(Settings settings) {
    allow(settings, "mean", "std");
    Optional<Double> mean = optional(settings, "mean", 0, Range.START);
    Optional<Double> std =
        settings
            .requiredNamed("std", "std, as in normal(std = 0.01)")
            .flatMap(expr -> constants.real(expr, "std", Range.START_ABOVE_ZERO));
    return mean.flatMap(m -> std.map(s -> new Start.Normal(m, s)));
  }

  private Optional<Start> orthogonal(Settings settings) {
    allow(settings, "gain");
    return optional(settings, "gain", 1, Range.START_ABOVE_ZERO).map(Start.Orthogonal::new);
  }

  private Optional<Start> byWidth(Settings settings) {
    allow(settings, "distribution");
    Rule rule = named(Rule.values(), Rule::word, settings.owner());
    Optional<Expr> given = settings.named("distribution");
    if (given.isEmpty()) {
      return Optional.of(new Start.ByWidth(rule, rule.usual()));
    }
    List<String> words = Stream.of(Spread.values()).map(Spread::word).toList();
    return constants
        .word(given.get(), "distribution", words)
        .map(word -> new Start.ByWidth(rule, named(Spread.values(), Spread::word, word)));
  }

  private static <T> T named(T[] all, Function<T, String> word, String wanted) {
    return Stream.of(all).filter(one -> word.apply(one).equals(wanted)).findFirst().orElseThrow();
  }

  private static void allow(Settings settings, String... names) {
    settings.allow(0, "only named settings", names);
  }

  private Optional<Double> required(Settings settings, String name, String example) {
    return settings
        .requiredNamed(name, name + ", as in " + example)
        .flatMap(expr -> constants.real(expr, name, Range.START));
  }

  private Optional<Double> optional(Settings settings, String name, double usual, Range range) {
    Optional<Expr> given = settings.named(name);
    return given.isEmpty() ? Optional.of(usual) : constants.real(given.get(), name, range);
  }
}
