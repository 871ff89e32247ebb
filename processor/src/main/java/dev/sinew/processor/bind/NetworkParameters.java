package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.MISSING_SETTING;
import static dev.sinew.diag.DiagnosticKind.UNUSED;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out the parameters of a network, each from its default and those before it. */
final class NetworkParameters {
  private final DiagnosticLog log;
  private final Map<String, Tree.Name> names = new LinkedHashMap<>();
  private Parameters known = Parameters.NONE;

  NetworkParameters(Tree.Network network, DiagnosticLog log) {
    this.log = log;
    network.parameters().forEach(this::add);
  }

  Parameters known() {
    return known;
  }

  /** The names by their text, where each is written. */
  Map<String, Tree.Name> names() {
    return names;
  }

  /** Reports those that nothing has read by now. */
  void reportUnused() {
    for (Tree.Name name : names.values()) {
      if (!known.isRead(name.text())) {
        log.report(UNUSED, name.span(), List.of("parameter " + name.text()));
      }
    }
  }

  private void add(Tree.Parameter parameter) {
    Tree.Name name = parameter.name();
    Tree.Name first = names.putIfAbsent(name.text(), name);
    if (first != null) {
      Scope.reportTwice(name, first, log);
      return;
    }
    if (parameter.value().isEmpty()) {
      log.report(
          MISSING_SETTING,
          parameter.span(),
          List.of("parameter " + name.text(), "a default, as in '" + name.text() + " = 8'"));
    }
    Optional<Rational> value =
        parameter
            .value()
            .flatMap(expr -> new Constants(log, known).rational(expr, "parameter " + name.text()));
    known = known.with(name, value);
  }
}
