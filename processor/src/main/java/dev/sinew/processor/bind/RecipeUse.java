package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.MISSING_SETTING;
import static dev.sinew.diag.DiagnosticKind.TOO_MANY_STEPS;
import static dev.sinew.diag.DiagnosticKind.UNEXPECTED_ARGUMENT;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a block or a shared step out at one use of it. */
final class RecipeUse {
  private final Recipe recipe;
  private final Settings call;
  private final Site site;
  private final ToIntFunction<Expr> values;
  private boolean complete = true;

  /**
   * @param call the use
   * @param site where it stands
   * @param values binds an expression there
   */
  RecipeUse(Recipe recipe, Settings call, Site site, ToIntFunction<Expr> values) {
    this.recipe = recipe;
    this.call = call;
    this.site = site;
    this.values = values;
  }

  /**
   * What the use means.
   *
   * @param source what flows in
   * @param word what the use adds to names
   */
  Meaning bind(int source, String word) {
    recipe.use();
    if (recipe.state() == Recipe.State.MISNAMED) {
      return recipe.everywhere(site.nodes().add(Optional.empty(), List.of(), call.span()));
    }
    boolean right = new RecipeCheck(site).isRight(recipe, call.span());
    Parameters parameters = parameters();
    Map<String, Integer> inputs = inputs(source);
    reportUnknown();
    if (!right || !complete || site.checks() || !fits()) {
      return recipe.everywhere(site.nodes().add(Optional.empty(), List.of(), call.span()));
    }
    List<Hint> notes = new ArrayList<>();
    notes.add(usedAt(inputs));
    notes.addAll(site.log().notes());
    DiagnosticLog log = site.log().with(notes);
    Surroundings around = recipe.around();
    Surroundings inside =
        new Surroundings(
            log,
            new Constants(log, parameters),
            around.functions(),
            around.recipes(),
            around.values());
    return writtenOut(word, source, inputs, site.in(recipe, inside));
  }

  /** Where the use is, and what the names of the block's inputs stand for in it. */
  private Hint usedAt(Map<String, Integer> inputs) {
    String position = site.log().file().position(call.span().start());
    String given =
        inputs.entrySet().stream()
            .map(each -> Map.entry(each.getKey(), site.nodes().described(each.getValue())))
            .filter(each -> !each.getKey().equals(each.getValue()))
            .map(each -> each.getKey() + " is " + each.getValue())
            .collect(Collectors.joining(" and "));
    return given.isEmpty()
        ? Hint.of(HintKind.USED_AT, recipe.described(), position)
        : Hint.of(HintKind.USED_AT_ON, recipe.described(), position, given);
  }

  private Meaning writtenOut(String word, int source, Map<String, Integer> inputs, Site inside) {
    Nodes nodes = site.nodes();
    int first = nodes.size();
    List<Hint> before = nodes.say(inside.log().notes());
    boolean isShort = recipe.series().isPresent();
    Group.Kind kind = recipe.isShared() ? Group.Kind.SHARED : Group.Kind.USE;
    Group group = nodes.begin(kind, word, recipe.name().text(), recipe.home());
    if (isShort && !recipe.isShared()) {
      nodes.begin(Group.Kind.STATEMENT, "", "", Optional.empty());
    }
    Meaning meaning = new RecipeBody(recipe, inside, Optional.of(group)).bind(source, inputs);
    OptionalInt result = meaning.node().map(OptionalInt::of).orElse(OptionalInt.empty());
    if (isShort && !recipe.isShared()) {
      nodes.end(result);
    }
    nodes.end(result);
    nodes.say(before);
    nodes.comment(meaning, first, recipe.comment());
    return meaning;
  }

  /** Whether the network stays small enough; reports if it does not. */
  private boolean fits() {
    return fits(site);
  }

  static boolean fits(Site site) {
    if (site.checks() || site.nodes().mayGrow()) {
      return true;
    }
    site.log()
        .with(List.of())
        .report(
            TOO_MANY_STEPS,
            site.network().span(),
            List.of(site.network().text(), "more than " + Nodes.MOST_USES, "" + Nodes.MOST_USES));
    return false;
  }

  private Parameters parameters() {
    Parameters known = recipe.around().constants().parameters();
    List<Tree.Parameter> parameters = recipe.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      Tree.Parameter parameter = parameters.get(i);
      String name = parameter.name().text();
      Optional<Expr> given = call.named(name);
      if (i < call.unnamed().size()) {
        if (given.isPresent()) {
          site.log()
              .report(
                  UNEXPECTED_ARGUMENT,
                  given.get().span(),
                  List.of(recipe.name().text(), "'" + name + "' once", "it a second time"));
          complete = false;
        }
        given = Optional.of(call.unnamed().get(i));
      }
      Optional<Rational> value;
      if (given.isPresent()) {
        value =
            site.around().constants().rational(given.get(), name + " of " + recipe.name().text());
      } else if (parameter.value().isPresent()) {
        Constants before = new Constants(site.log(), known);
        value = before.rational(parameter.value().get(), "parameter " + name);
      } else {
        value = Optional.empty();
        site.log()
            .report(
                MISSING_SETTING,
                call.span(),
                List.of(recipe.name().text(), "a number for its parameter " + name));
      }
      complete &= value.isPresent();
      known = known.with(parameter.name(), value);
    }
    return known;
  }

  private Map<String, Integer> inputs(int source) {
    Map<String, Integer> inputs = new LinkedHashMap<>();
    List<Tree.Name> names = recipe.inputs();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).text();
      if (i == 0) {
        inputs.put(name, source);
        continue;
      }
      Optional<Expr> given = call.named(name);
      if (given.isEmpty()) {
        complete = false;
        site.log()
            .report(
                MISSING_SETTING,
                call.span(),
                List.of(
                    recipe.name().text(),
                    "a value for its input " + name + ", as in '" + name + " = x'"));
      } else {
        inputs.put(name, values.applyAsInt(given.get()));
      }
    }
    return inputs;
  }

  private void reportUnknown() {
    List<String> known =
        Stream.concat(
                recipe.parameters().stream().map(parameter -> parameter.name().text()),
                recipe.inputs().stream().skip(1).map(Tree.Name::text))
            .toList();
    int errors = call.unnamed().size() - recipe.parameters().size();
    for (Tree.Name name : call.names()) {
      complete &= known.contains(name.text());
    }
    complete &= errors <= 0;
    call.allow(recipe.parameters().size(), takes(), known.toArray(String[]::new));
  }

  private String takes() {
    int count = recipe.parameters().size();
    return count == 0 ? "no numbers" : count == 1 ? "one number" : count + " numbers";
  }
}
