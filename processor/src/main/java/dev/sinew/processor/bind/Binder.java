package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.GIVEN_TWICE;
import static dev.sinew.diag.DiagnosticKind.NOT_YET;
import static dev.sinew.diag.DiagnosticKind.NO_INPUT;
import static dev.sinew.diag.DiagnosticKind.NO_OUTPUT;
import static dev.sinew.diag.DiagnosticKind.TOO_LARGE;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_PRECISION;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_TYPE;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_UNIT;
import static dev.sinew.diag.DiagnosticKind.UNUSED;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.Precision;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.TrainInput;
import dev.sinew.processor.graph.Training;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Resolves the names of one network, statement by statement, and fills in what was left out. */
public final class Binder {
  /** What a Java array holds at most. */
  static final BigInteger MAX_NUMBERS = BigInteger.valueOf(Integer.MAX_VALUE - 8);

  private final DiagnosticLog log;
  private final Tree.Network network;
  private final NetworkParameters parameters;
  private final Scope scope;
  private final Constants constants;
  private final Functions functions;
  private final Nodes nodes;
  private final Recipes recipes;
  private final Site site;
  private final ValueBinder values;
  private final List<Port> outputs = new ArrayList<>();
  private final Set<Integer> roots = new HashSet<>();
  private final List<Tree.Name> withoutNode = new ArrayList<>();
  private final List<Tree.Train> trainBlocks = new ArrayList<>();
  private Optional<Precision> precision = Optional.empty();

  private Binder(
      Tree.Network network, Recipes beside, List<Tree.Function> outside, DiagnosticLog log) {
    this.network = network;
    this.log = log;
    Map<String, Tree.Name> names = Definitions.names(network.statements());
    parameters = new NetworkParameters(network, log);
    scope = new Scope(log);
    parameters.names().values().forEach(scope::reserve);
    constants = new Constants(log, parameters.known());
    nodes = new Nodes(names.keySet());
    functions =
        new Functions(
            log, constants, outside, functions(network), names.keySet(), Steps.STRUCTURAL);
    recipes = new Recipes(Optional.of(beside));
    Surroundings around = new Surroundings(log, constants, functions, recipes, names.keySet());
    for (Tree.Statement statement : network.statements()) {
      if (statement instanceof Tree.Block block) {
        recipes.add(Recipe.of(block, around), functions, log);
      } else if (statement instanceof Tree.Shared shared) {
        recipes.add(Recipe.of(shared, around, Optional.empty()), functions, log);
      }
    }
    site = new Site(around, nodes, network.name(), List.of(), false);
    values =
        new ValueBinder(site, scope, new Names(names, trainInputNames(network), Optional.empty()));
  }

  /** The bound network; what could not be bound is reported and left without an operator. */
  public static BoundNetwork bind(Tree.Network network, DiagnosticLog log) {
    return bind(network, List.of(), log);
  }

  /** The same, where the network may use the functions and blocks that stand beside it. */
  public static BoundNetwork bind(
      Tree.Network network, List<Tree.Declaration> beside, DiagnosticLog log) {
    List<Tree.Function> functions =
        beside.stream()
            .filter(Tree.Function.class::isInstance)
            .map(Tree.Function.class::cast)
            .toList();
    return new Binder(
            network, Beside.recipes(network.name(), functions, beside, log), functions, log)
        .bind();
  }

  private BoundNetwork bind() {
    Scope.checkJavaName(network.name(), log);
    recipes.own().forEach(r -> new RecipeCheck(site).isRight(r, r.name().span()));
    for (Tree.Statement statement : network.statements()) {
      statement(statement);
    }
    String name = network.name().text();
    if (network.statements().stream().noneMatch(Tree.Input.class::isInstance)) {
      log.report(NO_INPUT, network.name().span(), List.of("network " + name));
    }
    if (outputs.isEmpty()) {
      log.report(NO_OUTPUT, network.name().span(), List.of("network " + name));
    }
    Optional<Training> training =
        trainBlocks.stream().findFirst().flatMap(block -> training(block, name));
    if (!log.hasErrors()) {
      parameters.reportUnused();
      functions.reportUnused(functions(network));
      recipes.reportUnused(log);
      withoutNode.stream()
          .filter(scope.unread()::contains)
          .forEach(value -> log.report(UNUSED, value.span(), List.of(value.text())));
    }
    return Asked.of(
        new BoundNetwork(
            name,
            precision.orElse(Precision.FLOAT),
            nodes.list(),
            outputs,
            training,
            network.name().span()),
        node -> !nodes.isInside(node) || roots.contains(node));
  }

  private Optional<Training> training(Tree.Train block, String name) {
    TrainInputs inputs = new TrainInputs();
    block.inputs().forEach(input -> trainInput(input).ifPresent(i -> inputs.add(i, log)));
    LossBinder losses = new LossBinder(log, constants, functions, scope, inputs, outputs);
    Optional<Training> training = new TrainBinder(log, constants, losses).bind(block, name);
    if (training.isPresent() && losses.isWhole()) {
      inputs.reportUnused(log);
    }
    return training;
  }

  private Optional<TrainInput> trainInput(Tree.Input input) {
    Tree.Name name = input.name();
    checkType(input);
    for (Expr unit : input.units()) {
      log.report(UNKNOWN_UNIT, unit.span(), List.of(Words.of(unit), "an input of train"));
    }
    if (!scope.isFree(name)) {
      return Optional.empty();
    }
    return inputShape(input).map(shape -> new TrainInput(name.text(), shape, name.span()));
  }

  private void statement(Tree.Statement statement) {
    if (statement instanceof Tree.Precision stated) {
      precision(stated);
    } else if (statement instanceof Tree.Input input) {
      input(input);
    } else if (statement instanceof Tree.Let let) {
      let(let);
    } else if (statement instanceof Tree.Output output) {
      output(output);
    } else if (statement instanceof Tree.Train train) {
      if (!trainBlocks.isEmpty()) {
        log.report(GIVEN_TWICE, train.span(), List.of("train"));
      }
      trainBlocks.add(train);
    }
  }

  private void precision(Tree.Precision stated) {
    if (precision.isPresent()) {
      log.report(GIVEN_TWICE, stated.span(), List.of("precision"));
    }
    for (Precision candidate : Precision.values()) {
      if (candidate.word().equals(stated.type().text())) {
        precision = Optional.of(candidate);
        return;
      }
    }
    log.report(UNKNOWN_PRECISION, stated.type().span(), List.of(stated.type().text()));
    precision = Optional.of(Precision.DOUBLE);
  }

  private void let(Tree.Let let) {
    int first = nodes.size();
    Meaning meaning = values.meaning(let.value());
    Tree.Name name = let.name();
    values.describe(meaning, first, name, name.text());
    Optional<Integer> own = meaning.node().filter(node -> node >= first);
    nodes.nameStatement(name, own.map(OptionalInt::of).orElse(OptionalInt.empty()));
    scope.define(name, meaning);
    own.ifPresent(roots::add);
    if (own.isEmpty()) {
      nodes.comment(meaning, first, let.doc().map(Tree.Doc::text));
      withoutNode.add(name);
    }
  }

  private void input(Tree.Input input) {
    checkType(input);
    int first = nodes.size();
    Optional<Op> op = inputShape(input).map(Op.Input::new);
    int result = nodes.add(op, List.of(), input.name().span());
    for (UnitBinder.Unit unit :
        new UnitBinder(log, constants).ofInput(input.name(), input.units())) {
      result = nodes.add(unit.inward(), List.of(result), unit.span());
    }
    nodes.nameStatement(input.name(), OptionalInt.of(first));
    nodes.describe(result, input.name());
    scope.define(input.name(), Meaning.of(result));
  }

  private void checkType(Tree.Input input) {
    Tree.Name base = input.type().orElseThrow().base();
    if (!base.text().equals("float")) {
      log.report(
          UNKNOWN_TYPE,
          base.span(),
          List.of(base.text()),
          base.text().equals("double")
              ? new Hint[] {Hint.of(HintKind.WRITE, "float, and 'precision double' in the network")}
              : new Hint[0]);
    }
  }

  private Optional<Shape> inputShape(Tree.Input input) {
    Tree.Type type = input.type().orElseThrow();
    List<Integer> sizes = new ArrayList<>();
    BigInteger product = BigInteger.ONE;
    for (Expr expr : type.sizes()) {
      if (expr instanceof Tree.Range || expr instanceof Tree.UpTo) {
        log.report(NOT_YET, expr.span(), List.of(".."));
        continue;
      }
      Optional<Integer> size = constants.size(expr, "a size");
      size.ifPresent(sizes::add);
      product = product.multiply(BigInteger.valueOf(size.orElse(1)));
    }
    if (product.compareTo(MAX_NUMBERS) > 0) {
      log.report(
          TOO_LARGE,
          type.span(),
          List.of("input " + input.name().text() + " of shape " + sizes, "" + product),
          constants.origins(type.sizes()));
      return Optional.empty();
    }
    return sizes.size() == type.sizes().size() ? Optional.of(new Shape(sizes)) : Optional.empty();
  }

  private void output(Tree.Output output) {
    Tree.Name name = output.name().orElseThrow();
    int first = nodes.size();
    int inside = values.bind(output.value());
    UnitBinder.Units units = new UnitBinder(log, constants).ofOutput(name, output.units());
    int result = inside;
    for (int i = units.units().size() - 1; i >= 0; i--) {
      UnitBinder.Unit unit = units.units().get(i);
      result = nodes.add(unit.outward(), List.of(result), unit.span());
    }
    if (result < first) {
      result = nodes.add(Optional.of(new Op.Identity()), List.of(result), output.value().span());
      inside = result;
    }
    nodes.nameStatement(name, OptionalInt.of(result));
    if (inside >= first) {
      nodes.describe(inside, name);
    }
    scope.define(name, Meaning.of(inside));
    outputs.add(
        new Port(
            name.text(),
            result,
            inside,
            units.units().stream().flatMap(unit -> unit.inward().stream()).toList(),
            units.labels(),
            output.units().stream().findFirst().map(Expr::span).orElse(name.span()),
            name.span()));
  }

  private static Set<String> trainInputNames(Tree.Network network) {
    return network.statements().stream()
        .filter(Tree.Train.class::isInstance)
        .flatMap(train -> ((Tree.Train) train).inputs().stream())
        .map(input -> input.name().text())
        .collect(Collectors.toSet());
  }

  private static List<Tree.Function> functions(Tree.Network network) {
    return network.statements().stream()
        .filter(Tree.Function.class::isInstance)
        .map(Tree.Function.class::cast)
        .toList();
  }
}
