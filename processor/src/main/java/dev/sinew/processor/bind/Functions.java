package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.BUILT_IN_NAME;
import static dev.sinew.diag.DiagnosticKind.DUPLICATE_NAME;
import static dev.sinew.diag.DiagnosticKind.MISSING_SETTING;
import static dev.sinew.diag.DiagnosticKind.UNUSED;
import static dev.sinew.diag.DiagnosticKind.UNUSED_FUNCTION;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.formula.BuiltIns;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.processor.formula.ScalarFunction;
import dev.sinew.processor.formula.ScalarFunction.Setting;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Use;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The functions that a network may use: its own, those beside it and the language's. One that calls
 * another has that bound first, so they may stand in any order.
 */
final class Functions {
  /** With one value these are the largest and the smallest of its numbers. */
  private static final Set<String> REDUCTIONS = Set.of("max", "min");

  private final DiagnosticLog log;
  private final Constants constants;
  private final Set<String> values;
  private final Map<String, Tree.Function> activations = new LinkedHashMap<>();
  private final Map<String, Tree.Function> losses = new LinkedHashMap<>();
  private final IdentityHashMap<Tree.Function, Constants> constantsOf = new IdentityHashMap<>();
  private final IdentityHashMap<Tree.Function, Optional<ScalarFunction>> bound =
      new IdentityHashMap<>();
  private final Set<Tree.Function> underWay = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> called = new HashSet<>();

  /**
   * @param outside those of the file
   * @param inside those of the network, which see its parameters
   * @param values the names that the network gives to values
   * @param reserved the steps that are no functions of numbers
   */
  Functions(
      DiagnosticLog log,
      Constants constants,
      List<Tree.Function> outside,
      List<Tree.Function> inside,
      Set<String> values,
      Set<String> reserved) {
    this.log = log;
    this.constants = constants;
    this.values = values;
    List<Tree.Function> all = Stream.concat(outside.stream(), inside.stream()).toList();
    all.forEach(function -> declare(function, reserved));
    outside.forEach(function -> constantsOf.put(function, new Constants(log)));
    all.forEach(this::bound);
  }

  private void declare(Tree.Function function, Set<String> reserved) {
    Tree.Name name = function.name();
    boolean activation = function.use() == Use.ACTIVATION;
    boolean step = BuiltIns.find(name.text()).isPresent() || reserved.contains(name.text());
    if (activation && step) {
      log.report(BUILT_IN_NAME, name.span(), List.of(name.text(), "step"));
    } else if (!activation && LossFormulas.BUILT_IN.contains(name.text())) {
      log.report(BUILT_IN_NAME, name.span(), List.of(name.text(), "loss"));
    }
    Tree.Function first = (activation ? activations : losses).putIfAbsent(name.text(), function);
    if (first != null) {
      reportTwice(name, first.name());
    }
  }

  /** Whether {@code word} is a function of numbers. */
  boolean knows(String word) {
    return BuiltIns.find(word).isPresent() || activations.containsKey(word);
  }

  /** Whether a call of {@code word} with so many values works number by number. */
  boolean isScalar(String word, int values) {
    return values > 0 && knows(word) && (values > 1 || !REDUCTIONS.contains(word));
  }

  /** The words of all functions of numbers. */
  List<String> words() {
    List<String> words = new ArrayList<>(BuiltIns.words());
    words.addAll(activations.keySet());
    return words;
  }

  /** Where the activation of this word is defined. */
  Optional<Tree.Name> definition(String word) {
    return Optional.ofNullable(activations.get(word)).map(Tree.Function::name);
  }

  /** The function of a word that {@link #knows} knows; empty if it has a mistake. */
  Optional<ScalarFunction> find(String word) {
    called.add(word);
    Optional<ScalarFunction> builtIn = BuiltIns.find(word);
    return builtIn.isPresent()
        ? builtIn
        : Optional.ofNullable(activations.get(word)).flatMap(this::bound);
  }

  /** The words of the losses that are functions. */
  List<String> lossWords() {
    return List.copyOf(losses.keySet());
  }

  /**
   * The loss of one of {@link #lossWords}: a function of the predicted number and the target; empty
   * if it has a mistake.
   */
  Optional<ScalarFunction> loss(String word) {
    called.add(word);
    return Optional.ofNullable(losses.get(word)).flatMap(this::bound);
  }

  /** Warns of each of {@code inside} that nothing has asked for: nobody else can call it. */
  void reportUnused(List<Tree.Function> inside) {
    for (Tree.Function function : inside) {
      if (!called.contains(function.name().text())) {
        String use = function.use().name().toLowerCase(Locale.ROOT);
        log.report(UNUSED_FUNCTION, function.name().span(), List.of(use, function.name().text()));
      }
    }
  }

  /** Whether {@code name} is a value of the network, which no function sees. */
  boolean isValue(String name) {
    return values.contains(name);
  }

  /** Whether {@code word} is being bound, so that a call of it goes round in a circle. */
  boolean isUnderWay(String word) {
    Tree.Function function = activations.get(word);
    return function != null && underWay.contains(function);
  }

  private Optional<ScalarFunction> bound(Tree.Function function) {
    Optional<ScalarFunction> known = bound.get(function);
    if (known != null) {
      return known;
    }
    underWay.add(function);
    Optional<ScalarFunction> made = bind(function);
    underWay.remove(function);
    bound.put(function, made);
    return made;
  }

  private Optional<ScalarFunction> bind(Tree.Function function) {
    String name = function.name().text();
    Constants known = constantsOf.getOrDefault(function, constants);
    List<String> inputs = new ArrayList<>();
    List<Setting> settings = new ArrayList<>();
    boolean right = true;
    Map<String, Tree.Name> names = new LinkedHashMap<>();
    for (Tree.Parameter parameter : function.parameters()) {
      Tree.Name first = names.putIfAbsent(parameter.name().text(), parameter.name());
      if (first != null) {
        reportTwice(parameter.name(), first);
        right = false;
      } else if (parameter.value().isEmpty()) {
        inputs.add(parameter.name().text());
      } else {
        Optional<Double> value =
            known.real(parameter.value().get(), "the default of " + parameter.name().text());
        settings.add(Setting.of(parameter.name().text(), value.orElse(0.0)));
        right &= value.isPresent();
      }
    }
    right &= enough(function, inputs);
    Map<String, Formula> operands = new LinkedHashMap<>();
    inputs.forEach(input -> operands.put(input, new Operand(operands.size())));
    settings.forEach(setting -> operands.put(setting.name(), new Operand(operands.size())));
    FormulaBinder binder = new FormulaBinder(log, known, this, function.name(), operands);
    Optional<Formula> body = binder.bind(function.value());
    if (!right || body.isEmpty()) {
      return Optional.empty();
    }
    for (Tree.Name parameter : names.values()) {
      if (!binder.used().contains(parameter.text())) {
        log.report(UNUSED, parameter.span(), List.of("parameter " + parameter.text()));
      }
    }
    return body.map(
        formula -> new ScalarFunction(name, inputs, settings, formula, Optional.empty()));
  }

  /** A function without a value would be a number, and a loss compares two. */
  private boolean enough(Tree.Function function, List<String> inputs) {
    boolean loss = function.use() == Use.LOSS;
    if (loss ? inputs.size() == 2 : !inputs.isEmpty()) {
      return true;
    }
    String name = function.name().text();
    log.report(
        MISSING_SETTING,
        function.name().span(),
        List.of(
            name,
            loss
                ? "two parameters without a default, what is predicted and its target, as in "
                    + name
                    + "(y, t)"
                : "a parameter without a default, as in " + name + "(x)"));
    return false;
  }

  private void reportTwice(Tree.Name second, Tree.Name first) {
    log.report(
        DUPLICATE_NAME,
        second.span(),
        List.of(second.text()),
        Hint.of(HintKind.DEFINED_AT, first.text(), log.file().position(first.span().start())));
  }
}
