package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.DUPLICATE_SETTING;
import static dev.sinew.diag.DiagnosticKind.MISSING_SETTING;
import static dev.sinew.diag.DiagnosticKind.SETTINGS_CONFLICT;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_SETTING;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.Span;
import dev.sinew.processor.graph.Clipping;
import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.graph.Optimizer;
import dev.sinew.processor.graph.Penalty;
import dev.sinew.processor.graph.Training;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code train} block. */
final class TrainBinder {
  private static final int DEFAULT_BATCH = 32;
  private static final int DEFAULT_EPOCHS = 10;
  private static final List<String> SETTINGS =
      List.of("loss", "optimizer", "batch", "epochs", "seed", "clipNorm", "clipValue", "l1", "l2");

  private final DiagnosticLog log;
  private final Constants constants;
  private final LossBinder losses;
  private final OptimizerBinder optimizers;

  TrainBinder(DiagnosticLog log, Constants constants, LossBinder losses) {
    this.log = log;
    this.constants = constants;
    this.losses = losses;
    this.optimizers = new OptimizerBinder(log, constants);
  }

  /** The block with its defaults filled in; empty after a report. */
  Optional<Training> bind(Tree.Train train, String network) {
    Map<String, Expr> settings = settings(train);
    Optimizer optimizer =
        setting(settings, "optimizer").flatMap(optimizers::bind).orElse(OptimizerBinder.DEFAULT);
    boolean perceptron = optimizer.word().equals(PerceptronLoss.WORD);
    Optional<Loss> loss =
        perceptron ? perceptronLoss(settings) : loss(settings, train.span(), network);
    int batch =
        setting(settings, "batch")
            .flatMap(expr -> constants.size(expr, "batch"))
            .orElse(perceptron ? 1 : DEFAULT_BATCH);
    int epochs =
        setting(settings, "epochs")
            .flatMap(expr -> constants.size(expr, "epochs"))
            .orElse(DEFAULT_EPOCHS);
    long seed = setting(settings, "seed").flatMap(expr -> constants.whole(expr, "seed")).orElse(0L);
    Clipping clipping =
        new Clipping(
            real(settings, "clipNorm", Range.POSITIVE),
            real(settings, "clipValue", Range.POSITIVE));
    Penalty penalty =
        new Penalty(
            real(settings, "l1", Range.NOT_NEGATIVE).orElse(0.0),
            real(settings, "l2", Range.NOT_NEGATIVE).orElse(0.0));
    return loss.map(l -> new Training(l, optimizer, clipping, penalty, batch, epochs, seed));
  }

  private Optional<Loss> loss(Map<String, Expr> settings, Span train, String network) {
    if (!settings.containsKey("loss")) {
      log.report(MISSING_SETTING, train, List.of("train", "a loss, as in loss = crossEntropy"));
    }
    return setting(settings, "loss").flatMap(expr -> losses.bind(expr, network));
  }

  private Optional<Loss> perceptronLoss(Map<String, Expr> settings) {
    setting(settings, "loss")
        .ifPresent(
            expr ->
                log.report(
                    SETTINGS_CONFLICT,
                    expr.span(),
                    List.of("loss", "train", "the perceptron rule has one of its own")));
    return setting(settings, "optimizer").flatMap(losses::perceptron);
  }

  private Map<String, Expr> settings(Tree.Train train) {
    Map<String, Expr> settings = new LinkedHashMap<>();
    for (Tree.Setting setting : train.settings()) {
      String name = setting.name().text();
      if (!SETTINGS.contains(name)) {
        log.report(UNKNOWN_SETTING, setting.name().span(), List.of("train", name), hints(name));
      } else if (settings.putIfAbsent(name, setting.value()) != null) {
        log.report(DUPLICATE_SETTING, setting.name().span(), List.of(name));
      }
    }
    return settings;
  }

  /** A rate is known, but it belongs to the optimizer. */
  private static Hint[] hints(String unknown) {
    boolean isRate =
        unknown.equals("rate") || ForeignNames.own(unknown).filter("rate"::equals).isPresent();
    return isRate
        ? new Hint[] {Hint.of(HintKind.WRITE, "it as 'optimizer = adam(rate = 0.001)'")}
        : new Hint[] {Suggestions.hint(unknown, SETTINGS)};
  }

  private Optional<Double> real(Map<String, Expr> settings, String name, Range range) {
    return setting(settings, name).flatMap(expr -> constants.real(expr, name, range));
  }

  private static Optional<Expr> setting(Map<String, Expr> settings, String name) {
    return Optional.ofNullable(settings.get(name));
  }
}
