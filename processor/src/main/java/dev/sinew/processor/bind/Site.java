package dev.sinew.processor.bind;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where expressions are bound.
 *
 * @param around what they may use beside values
 * @param nodes take what they become
 * @param network whose nodes these are
 * @param within the blocks and shared steps that are being bound, the outermost first
 * @param checks whether only a definition is checked, with parameters that have no value yet
 */
record Site(
    Surroundings around, Nodes nodes, Tree.Name network, List<Recipe> within, boolean checks) {
  Site {
    within = List.copyOf(within);
  }

  DiagnosticLog log() {
    return around.log();
  }

  /** In {@code recipe}, which is used here. */
  Site in(Recipe recipe, Surroundings itsSurroundings) {
    return new Site(itsSurroundings, nodes, network, path(recipe), checks);
  }

  /** The same for a check of the definition of {@code recipe}. */
  Site checking(Recipe recipe, Surroundings itsSurroundings) {
    return new Site(itsSurroundings, new Nodes(Set.of()), network, path(recipe), true);
  }

  /** The same with further recipes. */
  Site with(Recipes recipes) {
    Surroundings more =
        new Surroundings(
            around.log(), around.constants(), around.functions(), recipes, around.values());
    return new Site(more, nodes, network, within, checks);
  }

  private List<Recipe> path(Recipe recipe) {
    List<Recipe> path = new ArrayList<>(within);
    path.add(recipe);
    return path;
  }
}
