package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.BLOCKS_TOO_DEEP;
import static dev.sinew.diag.DiagnosticKind.CIRCULAR_BLOCK;
import static dev.sinew.diag.DiagnosticKind.NO_INPUT;
import static dev.sinew.diag.DiagnosticKind.NO_OUTPUT;
import static dev.sinew.diag.DiagnosticKind.UNUSED;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks the definition of a block once, for whatever does not depend on its use: with parameters
 * and inputs of which nothing is known. Uses of a block that is wrong say nothing more.
 */
final class RecipeCheck {
  /** Blocks used within one another; each takes some frames of the compiler's stack. */
  private static final int DEEPEST = 100;

  private final Site site;

  /**
   * @param site where the block is used or defined
   */
  RecipeCheck(Site site) {
    this.site = site;
  }

  /** Whether {@code recipe} is right, so that it can be written out at {@code use}. */
  boolean isRight(Recipe recipe, Span use) {
    if (recipe.state() == Recipe.State.UNDER_WAY) {
      reportCircle(recipe, use);
    } else if (site.within().size() >= DEEPEST) {
      site.log().report(BLOCKS_TOO_DEEP, use, List.of("" + DEEPEST));
      site.within().forEach(each -> each.become(Recipe.State.WRONG));
    } else if (recipe.state() == Recipe.State.UNCHECKED) {
      check(recipe);
    }
    return recipe.state() == Recipe.State.RIGHT;
  }

  private void reportCircle(Recipe recipe, Span use) {
    List<Recipe> circle =
        site.within().subList(site.within().indexOf(recipe), site.within().size());
    String path =
        circle.stream().map(each -> each.name().text()).collect(Collectors.joining(" -> "));
    String name = recipe.name().text();
    site.log().report(CIRCULAR_BLOCK, use, List.of(name, path + " -> " + name));
    circle.forEach(each -> each.become(Recipe.State.WRONG));
  }

  private void check(Recipe recipe) {
    recipe.become(Recipe.State.UNDER_WAY);
    DiagnosticLog log = new DiagnosticLog(site.log().file());
    ports(recipe, log);
    Parameters parameters = parameters(recipe, log);
    Surroundings around = recipe.around();
    Surroundings inside =
        new Surroundings(
            log,
            new Constants(log, parameters),
            around.functions(),
            around.recipes(),
            around.values());
    Site inner = site.checking(recipe, inside);
    Map<String, Integer> inputs = new LinkedHashMap<>();
    for (Tree.Name input : recipe.inputs()) {
      inputs.put(input.text(), inner.nodes().add(Optional.empty(), List.of(), input.span()));
    }
    int source = inner.nodes().add(Optional.empty(), List.of(), recipe.name().span());
    new RecipeBody(recipe, inner, Optional.empty()).bind(source, inputs);
    if (!log.hasErrors()) {
      for (Tree.Parameter parameter : recipe.parameters()) {
        if (!parameters.isRead(parameter.name().text())) {
          log.report(
              UNUSED, parameter.name().span(), List.of("parameter " + parameter.name().text()));
        }
      }
    }
    if (recipe.state() == Recipe.State.UNDER_WAY) {
      recipe.become(log.hasErrors() ? Recipe.State.WRONG : Recipe.State.RIGHT);
    }
    site.log().addAll(log);
  }

  private static void ports(Recipe recipe, DiagnosticLog log) {
    if (recipe.series().isPresent()) {
      return;
    }
    if (recipe.inputs().isEmpty()) {
      log.report(NO_INPUT, recipe.name().span(), List.of(recipe.described()));
    }
    if (recipe.outputs().isEmpty()) {
      log.report(NO_OUTPUT, recipe.name().span(), List.of(recipe.described()));
    }
  }

  private static Parameters parameters(Recipe recipe, DiagnosticLog log) {
    Parameters known = recipe.around().constants().parameters();
    List<Tree.Name> names = new ArrayList<>(recipe.inputs());
    for (Tree.Parameter parameter : recipe.parameters()) {
      Tree.Name name = parameter.name();
      names.stream()
          .filter(other -> other.text().equals(name.text()))
          .findFirst()
          .ifPresent(first -> Scope.reportTwice(name, first, log));
      names.add(name);
      Constants before = new Constants(log, known);
      parameter.value().ifPresent(value -> before.rational(value, "parameter " + name.text()));
      known = known.with(name, Optional.empty());
    }
    return known;
  }
}
