package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.LOSS_NEEDS_OUTPUT;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_LOSS;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_OUTPUT;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.graph.Port;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind {@code loss =}. */
final class LossBinder {
  private final DiagnosticLog log;
  private final Constants constants;
  private final List<Port> outputs;

  LossBinder(DiagnosticLog log, Constants constants, List<Port> outputs) {
    this.log = log;
    this.constants = constants;
    this.outputs = outputs;
  }

  /** The loss; empty after a report. */
  Optional<Loss> bind(Expr expr, String network) {
    Optional<Settings> call = Settings.of(expr, "loss", "a loss such as crossEntropy", log);
    if (call.isEmpty()) {
      return Optional.empty();
    }
    Settings settings = call.get();
    List<String> known = Arrays.stream(Loss.Kind.values()).map(Loss.Kind::word).toList();
    Optional<Loss.Kind> kind =
        Arrays.stream(Loss.Kind.values()).filter(k -> k.word().equals(settings.owner())).findAny();
    if (kind.isEmpty()) {
      log.report(
          UNKNOWN_LOSS,
          expr.span(),
          List.of(settings.owner()),
          Suggestions.hint(settings.owner(), known));
      return Optional.empty();
    }
    settings.allow(1, "one output", "reduction");
    boolean sum =
        settings
            .named("reduction")
            .flatMap(e -> constants.word(e, "reduction", List.of("mean", "sum")))
            .filter("sum"::equals)
            .isPresent();
    return output(settings, network).map(output -> new Loss(kind.get(), output, sum, expr.span()));
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
}
