package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.MISSING_SETTING;
import static dev.sinew.diag.DiagnosticKind.UNEXPECTED_ARGUMENT;

import dev.sinew.processor.graph.Axis;
import dev.sinew.processor.graph.Op;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code split(a = 4, b = 4)}: the parts of a value along an axis, each with a name. */
final class Splitting {
  private static final String AXIS = "axis";

  private final Site site;
  private final Settings settings;
  private final List<String> names = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();

  Splitting(Site site, Settings settings) {
    this.site = site;
    this.settings = settings;
  }

  /** A node for each part. */
  Meaning bind(int source) {
    for (Expr unnamed : settings.unnamed()) {
      site.log()
          .report(
              UNEXPECTED_ARGUMENT,
              unnamed.span(),
              List.of("split", "its parts by name, as in a = 4", Words.of(unnamed)));
    }
    Constants constants = site.around().constants();
    for (Tree.Name name : settings.names()) {
      Expr value = settings.named(name.text()).orElseThrow();
      if (!name.text().equals(AXIS)) {
        names.add(name.text());
        constants.size(value, "the size of " + name.text()).ifPresent(sizes::add);
      }
    }
    Optional<Expr> written = settings.named(AXIS);
    Optional<Axis> axis = written.flatMap(constants::axis);
    if (names.size() < 2 && settings.unnamed().isEmpty() && !settings.repeats()) {
      site.log()
          .report(
              MISSING_SETTING,
              settings.span(),
              List.of("split", "two parts or more, as in split(a = 4, b = 4)"));
    }
    boolean right =
        settings.unnamed().isEmpty()
            && !settings.repeats()
            && names.size() >= 2
            && sizes.size() == names.size()
            && written.isPresent() == axis.isPresent();
    return right ? parts(source, axis) : broken();
  }

  private Meaning parts(int source, Optional<Axis> axis) {
    Nodes nodes = site.nodes();
    Map<String, Integer> parts = new LinkedHashMap<>();
    nodes.begin(Group.Kind.USE, "", "", Optional.empty());
    for (int part = 0; part < names.size(); part++) {
      nodes.begin(Group.Kind.STATEMENT, names.get(part), "", Optional.empty());
      Op op = new Op.Split(names, sizes, part, axis, Optional.empty());
      int node = nodes.add(Optional.of(op), List.of(source), settings.span());
      nodes.end(OptionalInt.of(node));
      parts.put(names.get(part), node);
    }
    nodes.end(OptionalInt.empty());
    return Meaning.of(parts);
  }

  /** The same names, so that asking for one is no further mistake. */
  private Meaning broken() {
    int node = site.nodes().add(Optional.empty(), List.of(), settings.span());
    Map<String, Integer> parts = new LinkedHashMap<>();
    names.forEach(name -> parts.put(name, node));
    return names.size() < 2 ? Meaning.of(node) : Meaning.of(parts);
  }
}
