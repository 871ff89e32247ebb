package dev.sinew.processor.bind;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.formula.BuiltIns;
import dev.sinew.processor.graph.Op;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every step there is, by its word: reads the settings and gives the operator. */
final class Steps {
  /** Steps whose unnamed settings a call could not tell from the value that flows in. */
  private static final Set<String> SETTINGS_UNNAMED = Set.of("dense", "reshape", "transpose");

  /** The steps that are no functions of numbers. */
  static final Set<String> STRUCTURAL =
      Set.of(
          "dense",
          "identity",
          "flatten",
          "reshape",
          "transpose",
          "concat",
          "split",
          "repeat",
          "sum",
          "mean",
          "softmax",
          "logSoftmax");

  /** Whether the language itself has a step of this word. */
  static boolean isBuiltIn(String word) {
    return STRUCTURAL.contains(word) || BuiltIns.find(word).isPresent();
  }

  private interface Rule {
    Optional<Op> bind(Settings settings);
  }

  private final Functions functions;
  private final FunctionCalls calls;
  private final StructureSteps structure;
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  Steps(DiagnosticLog log, Constants constants, Functions functions, FunctionCalls calls) {
    this.functions = functions;
    this.calls = calls;
    rules.put("dense", new DenseSettings(log, constants)::bind);
    rules.put("identity", plain(new Op.Identity()));
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
}
