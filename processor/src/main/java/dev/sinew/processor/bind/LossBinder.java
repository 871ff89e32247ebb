package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.LOSS_NEEDS_OUTPUT;
import static dev.sinew.diag.DiagnosticKind.PERCEPTRON_SHAPE;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_LOSS;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_NAME;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_OUTPUT;
import static dev.sinew.diag.DiagnosticKind.WRONG_TYPE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.LossSource;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Port;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind {@code loss =}. */
final class LossBinder {
  private static final List<String> SETTINGS = List.of("sampleWeight", "reduction");

  private final DiagnosticLog log;
  private final Constants constants;
  private final Scope scope;
  private final TrainInputs inputs;
  private final List<Port> outputs;
  private final LossFormulas formulas;
  private boolean isWhole = true;

  LossBinder(
      DiagnosticLog log,
      Constants constants,
      Functions functions,
      Scope scope,
      TrainInputs inputs,
      List<Port> outputs) {
    this.log = log;
    this.constants = constants;
    this.scope = scope;
    this.inputs = inputs;
    this.outputs = outputs;
    this.formulas = new LossFormulas(log, constants, functions);
  }

  /** The loss, without the parts that are wrong, which were then reported; empty if all are. */
  Optional<Loss> bind(Expr expr, String network) {
    List<LossSum.Part> parts = new LossSum(log, constants, formulas::knows).parts(expr);
    List<LossTerm> terms = new ArrayList<>();
    for (LossSum.Part part : parts) {
      term(part, network).ifPresent(terms::add);
    }
    isWhole = terms.size() == parts.size();
    return terms.isEmpty() ? Optional.empty() : Optional.of(new Loss(terms, inputs.list()));
  }

  /** Whether every part of the loss was bound, so that all it reads is known. */
  boolean isWhole() {
    return isWhole;
  }

  /**
   * The loss that the perceptron rule descends, of the only output.
   *
   * @param optimizer where the rule is asked for
   */
  Optional<Loss> perceptron(Expr optimizer) {
    if (outputs.size() > 1) {
      log.report(
          PERCEPTRON_SHAPE,
          optimizer.span(),
          List.of("the network has " + outputs.size() + " outputs"),
          Hint.of(HintKind.PERCEPTRON_SHAPE));
    }
    LossTerm term =
        new LossTerm(
            1,
            PerceptronLoss.formula(),
            0,
            new LossSource.Column(),
            new LossSource.None(),
            true,
            optimizer.span());
    return outputs.size() == 1
        ? Optional.of(new Loss(List.of(term), inputs.list()))
        : Optional.empty();
  }

  private Optional<LossTerm> term(LossSum.Part part, String network) {
    Expr expr = part.call();
    Optional<Settings> call = Settings.of(expr, "loss", "a loss such as crossEntropy", log);
    if (call.isEmpty()) {
      return Optional.empty();
    }
    Settings settings = call.get();
    if (!formulas.knows(settings.owner())) {
      log.report(
          UNKNOWN_LOSS,
          expr.span(),
          List.of(settings.owner()),
          Suggestions.hint(settings.owner(), formulas.words()));
      return Optional.empty();
    }
    List<String> known = new ArrayList<>(formulas.settings(settings.owner()));
    known.addAll(SETTINGS);
    settings.allow(1, "one output", known.toArray(String[]::new));
    Optional<Integer> output = output(settings, network);
    Optional<LossFormula> formula = formulas.bind(settings, output.map(outputs::get));
    LossSource target = source(settings, "target").orElse(new LossSource.Column());
    LossSource weight = source(settings, "sampleWeight").orElse(new LossSource.None());
    boolean sum =
        settings
            .named("reduction")
            .flatMap(e -> constants.word(e, "reduction", List.of("mean", "sum")))
            .filter("sum"::equals)
            .isPresent();
    if (output.isEmpty() || formula.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LossTerm(
            part.coefficient(),
            formula.get(),
            output.get(),
            formula.get().needsTarget() ? target : new LossSource.None(),
            weight,
            sum,
            expr.span()));
  }

  /** The index of the output that a loss names, or of the only one. */
  private Optional<Integer> output(Settings settings, String network) {
    List<String> names = outputs.stream().map(Port::name).toList();
    if (settings.unnamed().isEmpty()) {
      if (names.size() > 1) {
        log.report(
            LOSS_NEEDS_OUTPUT,
            settings.span(),
            List.of(network, String.join(", ", names), settings.owner(), names.get(0)));
      }
      return names.size() == 1 ? Optional.of(0) : Optional.empty();
    }
    Expr named = settings.unnamed().get(0);
    if (named instanceof Tree.Reference reference && names.contains(reference.name())) {
      return Optional.of(names.indexOf(reference.name()));
    }
    if (!names.isEmpty()) {
      String found = named instanceof Tree.Reference reference ? reference.name() : "";
      log.report(
          UNKNOWN_OUTPUT, named.span(), List.of(Words.of(named)), Suggestions.hint(found, names));
    }
    return Optional.empty();
  }

  /** The value or train input that a setting names. */
  private Optional<LossSource> source(Settings settings, String setting) {
    Optional<Expr> expr = settings.named(setting);
    if (expr.isEmpty()) {
      return Optional.empty();
    }
    if (!(expr.get() instanceof Tree.Reference reference)) {
      log.report(
          WRONG_TYPE,
          expr.get().span(),
          List.of(setting, "the name of a value or of a train input", Words.of(expr.get())));
      return Optional.empty();
    }
    Optional<LossSource> found =
        inputs
            .use(reference.name())
            .<LossSource>map(LossSource.Given::new)
            .or(() -> scope.find(reference.name()).map(LossSource.Value::new));
    if (found.isEmpty()) {
      List<String> known = new ArrayList<>(scope.names());
      known.addAll(inputs.names());
      log.report(
          UNKNOWN_NAME,
          reference.span(),
          List.of(reference.name()),
          Suggestions.hint(reference.name(), known));
    }
    return found;
  }
}
