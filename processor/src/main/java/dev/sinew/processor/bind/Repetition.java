package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.MISSING_SETTING;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code repeat(3, residual(8))}: the same steps one after the other, each with its parameters. */
final class Repetition {
  private static final String EXAMPLE = "as in repeat(3, dense(8) -> relu)";

  /** Binds the repeated steps once. */
  interface Round {
    int bind(int source, Expr steps);
  }

  private final Site site;
  private final Round round;

  Repetition(Site site, Round round) {
    this.site = site;
    this.round = round;
  }

  /** The result of the last repetition. */
  int bind(Settings settings, int source) {
    DiagnosticLog log = site.log();
    settings.allow(2, "a number and what is repeated");
    if (settings.unnamed().size() < 2) {
      log.report(
          MISSING_SETTING,
          settings.span(),
          List.of("repeat", "a number and what is repeated, " + EXAMPLE));
      return broken(settings);
    }
    Optional<Integer> times =
        site.around().constants().size(settings.unnamed().get(0), "the number of repetitions");
    Expr steps = settings.unnamed().get(1);
    if (site.checks() || times.isEmpty()) {
      return site.checks() ? round.bind(source, steps) : broken(settings);
    }
    Nodes nodes = site.nodes();
    int value = source;
    nodes.begin(Group.Kind.USE, word(steps), "", Optional.empty());
    for (int i = 0; i < times.get() && RecipeUse.fits(site); i++) {
      nodes.begin(Group.Kind.STATEMENT, "" + i, "", Optional.empty());
      value = round.bind(value, steps);
      nodes.end(OptionalInt.of(value));
    }
    nodes.end(OptionalInt.empty());
    return value;
  }

  private static String word(Expr steps) {
    if (steps instanceof Tree.Reference reference) {
      return reference.name();
    }
    return steps instanceof Tree.Call call ? call.function().text() : "repeat";
  }

  private int broken(Settings settings) {
    return site.nodes().add(Optional.empty(), List.of(), settings.span());
  }
}
