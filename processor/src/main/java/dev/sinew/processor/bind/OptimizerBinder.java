package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.UNKNOWN_OPTIMIZER;
import static java.util.stream.Collectors.toMap;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.Optimizer;
import dev.sinew.tree.Tree.Expr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what stands behind {@code optimizer =}. */
final class OptimizerBinder {
  /** Where the train block names none. */
  static final Optimizer DEFAULT = new Optimizer("adam", 0.001, Map.of(), Map.of());

  /**
   * An optimizer and what it can be told.
   *
   * @param rate the learning rate, unless given
   * @param numbers the others that are numbers
   * @param flags those that are true or false; false, unless given
   */
  private record Rule(String word, double rate, List<Amount> numbers, List<String> flags) {
    String[] names() {
      return Stream.of(Stream.of("rate"), numbers.stream().map(Amount::name), flags.stream())
          .flatMap(names -> names)
          .toArray(String[]::new);
    }
  }

  /**
   * A setting that is a number.
   *
   * @param usual what it is by itself, in the runtime too
   */
  private record Amount(String name, double usual, Range range) {}

  private static final Amount DECAY = new Amount("decay", 0, Range.NOT_NEGATIVE);
  private static final Amount MOMENTUM = new Amount("momentum", 0.9, Range.BELOW_ONE);
  private static final Amount BETA1 = new Amount("beta1", 0.9, Range.BELOW_ONE);
  private static final Amount BETA2 = new Amount("beta2", 0.999, Range.BELOW_ONE);
  private static final Amount EPSILON = new Amount("epsilon", 1e-8, Range.POSITIVE);

  /** By word; what is not given is as in PyTorch. */
  private static final Map<String, Rule> RULES =
      Stream.of(
              new Rule("sgd", 0.001, List.of(DECAY), List.of()),
              new Rule(PerceptronLoss.WORD, 1, List.of(), List.of()),
              new Rule(
                  "momentum",
                  0.001,
                  List.of(MOMENTUM, new Amount("dampening", 0, Range.TO_ONE), DECAY),
                  List.of()),
              new Rule("nesterov", 0.001, List.of(MOMENTUM, DECAY), List.of()),
              new Rule(
                  "adagrad",
                  0.01,
                  List.of(new Amount("epsilon", 1e-10, Range.POSITIVE), DECAY),
                  List.of()),
              new Rule(
                  "rmsprop",
                  0.01,
                  List.of(
                      new Amount("alpha", 0.99, Range.BELOW_ONE),
                      EPSILON,
                      new Amount("momentum", 0, Range.BELOW_ONE),
                      DECAY),
                  List.of("centered")),
              new Rule("adam", 0.001, List.of(BETA1, BETA2, EPSILON, DECAY), List.of("amsgrad")),
              new Rule(
                  "adamw",
                  0.001,
                  List.of(BETA1, BETA2, EPSILON, new Amount("decay", 0.01, Range.NOT_NEGATIVE)),
                  List.of("amsgrad")))
          .collect(toMap(Rule::word, rule -> rule, (a, b) -> a, LinkedHashMap::new));

  private final DiagnosticLog log;
  private final Constants constants;

  OptimizerBinder(DiagnosticLog log, Constants constants) {
    this.log = log;
    this.constants = constants;
  }

  /** The optimizer that {@code expr} describes; empty after a report. */
  Optional<Optimizer> bind(Expr expr) {
    Optional<Settings> call = Settings.of(expr, "optimizer", "an optimizer such as adam", log);
    if (call.isEmpty()) {
      return Optional.empty();
    }
    Settings settings = call.get();
    Rule rule = RULES.get(settings.owner());
    if (rule == null) {
      log.report(
          UNKNOWN_OPTIMIZER,
          expr.span(),
          List.of(settings.owner()),
          Suggestions.hint(settings.owner(), RULES.keySet()));
      return Optional.empty();
    }
    settings.allow(0, "only named settings", rule.names());
    double rate = number(settings, "rate", Range.POSITIVE).orElse(rule.rate());
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (Amount known : rule.numbers()) {
      number(settings, known.name(), known.range())
          .filter(value -> value != known.usual())
          .ifPresent(value -> numbers.put(known.name(), value));
    }
    Map<String, Boolean> flags = new LinkedHashMap<>();
    for (String known : rule.flags()) {
      settings
          .named(known)
          .flatMap(value -> constants.truth(value, known))
          .filter(value -> value)
          .ifPresent(value -> flags.put(known, value));
    }
    return Optional.of(new Optimizer(rule.word(), rate, numbers, flags));
  }

  private Optional<Double> number(Settings settings, String name, Range range) {
    return settings.named(name).flatMap(expr -> constants.real(expr, name, range));
  }
}
