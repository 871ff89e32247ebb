package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.BAD_LAYER_NAME;
import static dev.sinew.diag.DiagnosticKind.SETTINGS_CONFLICT;
import static dev.sinew.diag.DiagnosticKind.TOO_MANY_NUMBERS;
import static dev.sinew.diag.DiagnosticKind.WEIGHT_SHAPE;
import static dev.sinew.diag.DiagnosticKind.WRONG_TYPE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Start;
import dev.sinew.processor.graph.TensorRules;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what {@code dense} is told. */
final class DenseSettings {
  /**
   * Numbers written out for one tensor; javac's and HotSpot's limits on a method are not far above.
   */
  private static final int MAX_WRITTEN = 800;

  /** Parts with dots between, as PyTorch names modules: {@code layers.0.fc1}. */
  private static final Pattern LAYER_NAME =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_]+(\\.[\\p{L}\\p{M}\\p{Nd}_]+)*");

  private static final int MAX_NAME = 200;

  private static final String[] NAMES = {
    "weight", "bias", "init", "biasInit", "frozen", "l1", "l2", "rateFactor", "name"
  };

  private final DiagnosticLog log;
  private final Constants constants;
  private final StartBinder starts;

  DenseSettings(DiagnosticLog log, Constants constants) {
    this.log = log;
    this.constants = constants;
    this.starts = new StartBinder(log, constants);
  }

  /** The layer; empty after a report. */
  Optional<Op> bind(Settings settings) {
    settings.allow(1, "one number of units", NAMES);
    Optional<Integer> units =
        settings
            .required("its number of units, as in dense(10)")
            .flatMap(expr -> constants.size(expr, "the number of units"));
    boolean noBias = settings.named("bias").filter(DenseSettings::isFalse).isPresent();
    Start weight = weight(settings);
    Start bias = noBias ? new Start.Constant(0) : bias(settings);
    String frozen =
        settings
            .named("frozen")
            .flatMap(e -> constants.word(e, "frozen", List.of("weight", "bias", "all")))
            .orElse("");
    boolean trainsWeight = !frozen.equals("weight") && !frozen.equals("all");
    boolean trainsBias = !frozen.equals("bias") && !frozen.equals("all");
    double rateFactor = real(settings, "rateFactor", Range.POSITIVE).orElse(1.0);
    TensorRules ofWeight =
        new TensorRules(
            weight,
            trainsWeight,
            rateFactor,
            real(settings, "l1", Range.NOT_NEGATIVE),
            real(settings, "l2", Range.NOT_NEGATIVE));
    Optional<TensorRules> ofBias =
        noBias
            ? Optional.empty()
            : Optional.of(TensorRules.unpenalized(bias, trainsBias, rateFactor));
    String name = settings.named("name").flatMap(this::name).orElse("");
    checkConflicts(settings, noBias, frozen);
    if (units.isEmpty() || !fits(settings, units.get(), weight, bias)) {
      return Optional.empty();
    }
    return Optional.of(new Op.Dense(name, units.get(), ofWeight, ofBias));
  }

  private static boolean isFalse(Expr expr) {
    return expr instanceof Tree.Truth truth && !truth.value();
  }

  private Start weight(Settings settings) {
    Optional<Start> written =
        settings.named("weight").flatMap(e -> constants.matrix(e, "weight")).map(Start.Values::new);
    return written
        .or(() -> settings.named("init").flatMap(starts::ofWeight))
        .orElse(new Start.ByWidth(Start.Rule.XAVIER, Start.Spread.UNIFORM));
  }

  private Start bias(Settings settings) {
    Optional<Start> written =
        settings
            .named("bias")
            .flatMap(this::numbers)
            .map(numbers -> new Start.Values(List.of(numbers)));
    return written
        .or(() -> settings.named("biasInit").flatMap(starts::ofBias))
        .orElse(new Start.Constant(0));
  }

  private Optional<List<Double>> numbers(Expr expr) {
    return constants.vector(expr, "bias", "a list of numbers such as [0.1, 0.2] or false");
  }

  private Optional<Double> real(Settings settings, String name, Range range) {
    return settings.named(name).flatMap(expr -> constants.real(expr, name, range));
  }

  private Optional<String> name(Expr expr) {
    if (!(expr instanceof Tree.Text text)) {
      log.report(
          WRONG_TYPE, expr.span(), List.of("name", "a text such as \"fc1\"", Words.of(expr)));
      return Optional.empty();
    }
    boolean good = text.value().length() <= MAX_NAME && LAYER_NAME.matcher(text.value()).matches();
    if (!good) {
      log.report(BAD_LAYER_NAME, expr.span(), List.of("" + MAX_NAME));
    }
    return good ? Optional.of(text.value()) : Optional.empty();
  }

  /** What is written would have no effect beside something else, so one of the two is a mistake. */
  private void checkConflicts(Settings settings, boolean noBias, String frozen) {
    if (settings.named("weight").isPresent()) {
      conflict(settings, "init", "the weight is written out");
    }
    if (noBias) {
      conflict(settings, "biasInit", "there is no bias");
    } else if (settings.named("bias").isPresent()) {
      conflict(settings, "biasInit", "the bias is written out");
    }
    if (noBias && frozen.equals("bias")) {
      conflict(settings, "frozen", "there is no bias");
    }
    boolean weightStays = frozen.equals("weight") || frozen.equals("all");
    if (weightStays) {
      conflict(settings, "l1", "the weight is frozen");
      conflict(settings, "l2", "the weight is frozen");
    }
    if (frozen.equals("all") || (weightStays && noBias)) {
      conflict(settings, "rateFactor", "nothing of the layer is trained");
    }
  }

  private void conflict(Settings settings, String setting, String reason) {
    settings
        .named(setting)
        .ifPresent(
            expr ->
                log.report(
                    SETTINGS_CONFLICT, expr.span(), List.of(setting, settings.owner(), reason)));
  }

  private boolean fits(Settings settings, int units, Start weight, Start bias) {
    int biases = written(bias);
    if (biases > 0 && biases != units) {
      log.report(
          WEIGHT_SHAPE,
          settings.named("bias").orElseThrow().span(),
          List.of("bias", "[" + units + "]", "[" + biases + "]"),
          Hint.of(
              HintKind.UNITS_AT,
              "" + units,
              log.file().position(settings.unnamed().get(0).span().start())));
      return false;
    }
    int written = written(weight) + biases;
    if (written > MAX_WRITTEN) {
      log.report(TOO_MANY_NUMBERS, settings.span(), List.of("" + written, "" + MAX_WRITTEN));
      return false;
    }
    return true;
  }

  private static int written(Start start) {
    return start instanceof Start.Values values ? values.numbers().size() : 0;
  }
}
