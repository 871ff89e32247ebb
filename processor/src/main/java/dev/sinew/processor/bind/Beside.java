package dev.sinew.processor.bind;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands in a file beside its networks. */
public final class Beside {
  private Beside() {}

  /** Reports what is wrong with {@code declarations}, whether a network uses them or not. */
  public static void check(List<Tree.Declaration> declarations, DiagnosticLog log) {
    List<Tree.Function> functions =
        declarations.stream()
            .filter(Tree.Function.class::isInstance)
            .map(Tree.Function.class::cast)
            .toList();
    declarations.stream()
        .findFirst()
        .ifPresent(first -> recipes(first.name(), functions, declarations, log));
  }

  /** The blocks among {@code declarations}, their definitions checked. */
  static Recipes recipes(
      Tree.Name network,
      List<Tree.Function> functions,
      List<Tree.Declaration> declarations,
      DiagnosticLog log) {
    Constants constants = new Constants(log);
    Recipes recipes = new Recipes(Optional.empty());
    Functions known =
        new Functions(log, constants, List.of(), functions, Set.of(), Steps.STRUCTURAL);
    Surroundings around = new Surroundings(log, constants, known, recipes, Set.of());
    for (Tree.Declaration declaration : declarations) {
      if (declaration instanceof Tree.Block block) {
        recipes.add(Recipe.of(block, around), known, log);
      }
    }
    Site site = new Site(around, new Nodes(Set.of()), network, List.of(), true);
    recipes.own().forEach(r -> new RecipeCheck(site).isRight(r, r.name().span()));
    return recipes;
  }
}
