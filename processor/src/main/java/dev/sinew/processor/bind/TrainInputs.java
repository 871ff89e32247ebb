package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.DUPLICATE_NAME;
import static dev.sinew.diag.DiagnosticKind.ONLY_WHILE_TRAINING;
import static dev.sinew.diag.DiagnosticKind.UNUSED;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.TrainInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The inputs of a {@code train} block, and which of them the loss uses. */
final class TrainInputs {
  private final List<TrainInput> list = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  void add(TrainInput input, DiagnosticLog log) {
    if (names().contains(input.name())) {
      log.report(DUPLICATE_NAME, input.span(), List.of(input.name()));
    } else {
      list.add(input);
    }
  }

  List<TrainInput> list() {
    return list;
  }

  List<String> names() {
    return list.stream().map(TrainInput::name).toList();
  }

  /** The place of an input of this name, which from now on counts as used. */
  Optional<Integer> use(String name) {
    int index = names().indexOf(name);
    used.add(name);
    return index < 0 ? Optional.empty() : Optional.of(index);
  }

  /** Says which the loss does not use, but for those that a value wrongly uses. */
  void reportUnused(DiagnosticLog log) {
    Set<String> misused =
        log.diagnostics().stream()
            .filter(diagnostic -> diagnostic.kind() == ONLY_WHILE_TRAINING)
            .flatMap(diagnostic -> diagnostic.arguments().stream())
            .collect(Collectors.toSet());
    for (TrainInput input : list) {
      if (!used.contains(input.name()) && !misused.contains(input.name())) {
        log.report(UNUSED, input.span(), List.of(input.name()));
      }
    }
  }
}
