package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.BUILT_IN_NAME;
import static dev.sinew.diag.DiagnosticKind.UNUSED;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The blocks and shared steps that may be used in one place. */
final class Recipes {
  private final Optional<Recipes> outer;
  private final Map<String, Recipe> own = new LinkedHashMap<>();

  /**
   * @param outer those that are known around this place
   */
  Recipes(Optional<Recipes> outer) {
    this.outer = outer;
  }

  /** Makes {@code recipe} known; reports where its name is taken. */
  void add(Recipe recipe, Functions functions, DiagnosticLog log) {
    Tree.Name name = recipe.name();
    Optional<Tree.Name> first =
        find(name.text()).map(Recipe::name).or(() -> functions.definition(name.text()));
    if (Steps.isBuiltIn(name.text())) {
      log.report(BUILT_IN_NAME, name.span(), List.of(name.text(), "step"));
      recipe.become(Recipe.State.MISNAMED);
      own.put(name.text(), recipe);
    } else if (first.isPresent()) {
      Scope.reportTwice(name, first.get(), log);
    } else {
      own.put(name.text(), recipe);
    }
  }

  Optional<Recipe> find(String word) {
    Recipe found = own.get(word);
    return found == null ? outer.flatMap(recipes -> recipes.find(word)) : Optional.of(found);
  }

  /** The words of all that are known here. */
  List<String> words() {
    List<String> words = new ArrayList<>(outer.map(Recipes::words).orElse(List.of()));
    words.addAll(own.keySet());
    return words;
  }

  /** Those that are defined in this place itself. */
  Collection<Recipe> own() {
    return own.values();
  }

  /** Reports those of this place that nothing has used by now. */
  void reportUnused(DiagnosticLog log) {
    for (Recipe recipe : own.values()) {
      if (!recipe.isUsed()) {
        log.report(UNUSED, recipe.name().span(), List.of(recipe.described()));
      }
    }
  }
}
