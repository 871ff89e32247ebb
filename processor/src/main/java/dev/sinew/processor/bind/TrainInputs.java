package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.DUPLICATE_NAME;
import static dev.sinew.diag.DiagnosticKind.UNUSED;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.TrainInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  void reportUnused(DiagnosticLog log) {
    for (TrainInput input : list) {
      if (!used.contains(input.name())) {
        log.report(UNUSED, input.span(), List.of(input.name()));
      }
    }
  }
}
