package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.UNUSED;

import dev.sinew.tree.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Binds what stands in a block or a shared step, for one use of it. */
final class RecipeBody {
  private final Recipe recipe;
  private final Site site;
  private final Optional<Group> group;
  private final Recipes recipes;
  private final Scope scope;
  private final ValueBinder values;

  /**
   * @param site inside of the use
   * @param group of the use; empty where only the definition is checked
   */
  RecipeBody(Recipe recipe, Site site, Optional<Group> group) {
    this.recipe = recipe;
    this.group = group;
    this.recipes = new Recipes(Optional.of(site.around().recipes()));
    this.site = site.with(recipes);
    this.scope = new Scope(site.log());
    Names names = new Names(Definitions.names(recipe.statements()), Set.of(), Optional.of(recipe));
    this.values = new ValueBinder(this.site, scope, names);
  }

  /**
   * What the use means.
   *
   * @param source what flows in from the left
   * @param inputs the values of the inputs by their names; nothing for the first
   */
  Meaning bind(int source, Map<String, Integer> inputs) {
    if (recipe.series().isPresent()) {
      return Meaning.of(values.steps(source, recipe.series().get()));
    }
    recipe.parameters().forEach(parameter -> scope.reserve(parameter.name()));
    Map<String, Integer> outputs = new LinkedHashMap<>();
    int first = source;
    for (Tree.Name input : recipe.inputs()) {
      scope.define(input, Meaning.of(inputs.getOrDefault(input.text(), first)));
    }
    shared();
    OptionalInt single = OptionalInt.empty();
    for (Tree.Statement statement : recipe.statements()) {
      if (statement instanceof Tree.Let let) {
        scope.define(let.name(), named(let.name(), let.value(), let.doc()));
      } else if (statement instanceof Tree.Output output && output.name().isPresent()) {
        Tree.Name name = output.name().get();
        int node = values.single(named(name, output.value(), output.doc()), output.value());
        scope.define(name, Meaning.of(node));
        outputs.put(name.text(), node);
      } else if (statement instanceof Tree.Output output) {
        site.nodes().begin(Group.Kind.STATEMENT, "", "", Optional.empty());
        int before = site.nodes().size();
        int node = values.bind(output.value());
        single = OptionalInt.of(node);
        site.nodes().end(single);
        site.nodes().comment(Meaning.of(node), before, output.doc().map(Tree.Doc::text));
      }
    }
    if (site.checks() && !site.log().hasErrors()) {
      reportUnused(outputs.keySet());
    }
    if (single.isPresent()) {
      return Meaning.of(single.getAsInt());
    }
    return outputs.isEmpty() ? Meaning.of(source) : Meaning.of(outputs);
  }

  private Meaning named(Tree.Name name, Tree.Expr value, Optional<Tree.Doc> doc) {
    int first = site.nodes().size();
    Meaning meaning = values.named(name, value, name.text());
    site.nodes().comment(meaning, first, doc.map(Tree.Doc::text));
    return meaning;
  }

  private void shared() {
    for (Tree.Statement statement : recipe.statements()) {
      if (statement instanceof Tree.Shared shared) {
        Recipe inner = Recipe.of(shared, site.around(), group);
        if (!site.checks()) {
          inner.become(Recipe.State.RIGHT); // by the check of the block that it stands in
        }
        recipes.add(inner, site.around().functions(), site.log());
      }
    }
    if (site.checks()) {
      recipes.own().forEach(r -> new RecipeCheck(site).isRight(r, r.name().span()));
    }
  }

  private void reportUnused(Set<String> outputs) {
    for (Tree.Name name : scope.unread()) {
      boolean parameter =
          recipe.parameters().stream().anyMatch(p -> p.name().text().equals(name.text()));
      if (!outputs.contains(name.text()) && !parameter) {
        site.log().report(UNUSED, name.span(), List.of(name.text()));
      }
    }
    recipes.reportUnused(site.log());
  }
}
