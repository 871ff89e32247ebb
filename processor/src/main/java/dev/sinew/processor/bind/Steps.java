package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.TOO_MANY_NUMBERS;
import static dev.sinew.diag.DiagnosticKind.WEIGHT_SHAPE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.Op;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every step there is, by its word: reads the settings and gives the operator. */
final class Steps {
  /**
   * Numbers written out for one tensor; javac's and HotSpot's limits on a method are not far above.
   */
  private static final int MAX_WRITTEN = 800;

  /** Steps whose unnamed settings a call could not tell from the value that flows in. */
  private static final Set<String> SETTINGS_UNNAMED = Set.of("dense", "reshape", "transpose");

  /** The steps that are no functions of numbers. */
  static final Set<String> STRUCTURAL =
      Set.of(
          "dense",
          "flatten",
          "reshape",
          "transpose",
          "concat",
          "sum",
          "mean",
          "softmax",
          "logSoftmax");

  private interface Rule {
    Optional<Op> bind(Settings settings);
  }

  private final DiagnosticLog log;
  private final Constants constants;
  private final Functions functions;
  private final FunctionCalls calls;
  private final StructureSteps structure;
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  Steps(DiagnosticLog log, Constants constants, Functions functions, FunctionCalls calls) {
    this.log = log;
    this.constants = constants;
    this.functions = functions;
    this.calls = calls;
    rules.put("dense", this::dense);
    rules.put("flatten", plain(new Op.Flatten()));
    structure = new StructureSteps(log, constants);
    rules.put("reshape", structure::reshape);
    rules.put("transpose", structure::transpose);
    rules.put("concat", structure::concat);
    for (Op.Summary summary : Op.Summary.values()) {
      rules.put(summary.word(), settings -> structure.reduction(summary, settings));
    }
    rules.put("softmax", settings -> structure.softmax(false, settings));
    rules.put("logSoftmax", settings -> structure.softmax(true, settings));
  }

  /** Every word that stands behind an arrow or is called. */
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>(rules.keySet());
    words.addAll(functions.words());
    return words;
  }

  boolean knows(String word) {
    return rules.containsKey(word) || functions.knows(word);
  }

  /** Whether the step may also be written as a call, {@code relu(x)}. */
  boolean isFunction(String word) {
    return knows(word) && !SETTINGS_UNNAMED.contains(word);
  }

  /** Whether a call of {@code word} with so many values works number by number. */
  boolean isScalar(String word, int values) {
    return functions.isScalar(word, values);
  }

  /** Whether it joins equals, and so is a call only. */
  boolean isJoin(String word) {
    return word.equals("concat");
  }

  /** The operator that {@code settings} describe; empty after a report. The owner must be known. */
  Optional<Op> bind(Settings settings) {
    Rule rule = rules.get(settings.owner());
    return rule == null ? function(settings) : rule.bind(settings);
  }

  private Optional<Op> function(Settings settings) {
    return calls
        .function(settings, 1)
        .flatMap(
            function ->
                calls
                    .settings(settings, function)
                    .map(
                        numbers ->
                            Op.Elementwise.function(
                                function.name(), settings.written(), function.with(numbers))));
  }

  private static Rule plain(Op op) {
    return settings -> {
      settings.allow(0, "no settings");
      return Optional.of(op);
    };
  }

  private Optional<Op> dense(Settings settings) {
    settings.allow(1, "one number of units", "weight", "bias", "frozen");
    Optional<Integer> units =
        settings
            .required("its number of units, as in dense(10)")
            .flatMap(expr -> constants.size(expr, "the number of units"));
    Optional<Expr> biasSetting = settings.named("bias");
    boolean noBias =
        biasSetting.isPresent() && biasSetting.get() instanceof Tree.Truth truth && !truth.value();
    Optional<List<Double>> bias = noBias ? Optional.empty() : biasSetting.flatMap(this::bias);
    Optional<List<List<Double>>> weight =
        settings.named("weight").flatMap(e -> constants.matrix(e, "weight"));
    Optional<String> frozen =
        settings
            .named("frozen")
            .flatMap(e -> constants.word(e, "frozen", List.of("weight", "bias", "all")));
    if (units.isEmpty() || !fits(settings, units.get(), weight, bias)) {
      return Optional.empty();
    }
    return Optional.of(
        new Op.Dense(
            settings.owner(),
            units.get(),
            !noBias,
            weight,
            bias,
            frozen.filter(word -> !word.equals("bias")).isPresent(),
            frozen.filter(word -> !word.equals("weight")).isPresent()));
  }

  private Optional<List<Double>> bias(Expr expr) {
    return constants.vector(expr, "bias", "a list of numbers such as [0.1, 0.2] or false");
  }

  private boolean fits(
      Settings settings,
      int units,
      Optional<List<List<Double>>> weight,
      Optional<List<Double>> bias) {
    if (bias.isPresent() && bias.get().size() != units) {
      reportShape(settings, "bias", "[" + units + "]", "[" + bias.get().size() + "]");
      return false;
    }
    int written =
        weight.map(rows -> rows.stream().mapToInt(List::size).sum()).orElse(0)
            + bias.map(List::size).orElse(0);
    if (written > MAX_WRITTEN) {
      log.report(TOO_MANY_NUMBERS, settings.span(), List.of("" + written, "" + MAX_WRITTEN));
      return false;
    }
    return true;
  }

  private void reportShape(Settings settings, String tensor, String expected, String found) {
    log.report(
        WEIGHT_SHAPE,
        settings.named(tensor).orElseThrow().span(),
        List.of(tensor, expected, found));
  }
}
