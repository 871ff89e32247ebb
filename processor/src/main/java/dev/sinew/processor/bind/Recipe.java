package dev.sinew.processor.bind;

import dev.sinew.tree.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block or a shared step: what a use of it is made from, and what it may use itself. */
final class Recipe {
  /** How far its definition is known to be right. */
  enum State {
    UNCHECKED,
    UNDER_WAY,
    RIGHT,
    WRONG,
    /** Its name is a step of the language, so a use of it may mean either. */
    MISNAMED
  }

  private final Tree.Name name;
  private final Optional<Tree.Doc> doc;
  private final boolean shared;
  private final List<Tree.Parameter> parameters;
  private final List<Tree.Statement> statements;
  private final Optional<Tree.Expr> series;
  private final Surroundings around;
  private final Optional<Group> home;
  private State state = State.UNCHECKED;
  private boolean used;

  private Recipe(
      Tree.Name name,
      Optional<Tree.Doc> doc,
      boolean shared,
      List<Tree.Parameter> parameters,
      Tree.Body body,
      Surroundings around,
      Optional<Group> home) {
    this.name = name;
    this.doc = doc;
    this.shared = shared;
    this.parameters = parameters;
    this.statements = body instanceof Tree.Statements all ? all.list() : List.of();
    this.series = body instanceof Tree.Steps steps ? Optional.of(steps.series()) : Optional.empty();
    this.around = around;
    this.home = home;
  }

  static Recipe of(Tree.Block block, Surroundings around) {
    return new Recipe(
        block.name(),
        block.doc(),
        false,
        block.parameters(),
        block.body(),
        around,
        Optional.empty());
  }

  /**
   * @param home the use of the block that it stands in; empty in a network
   */
  static Recipe of(Tree.Shared shared, Surroundings around, Optional<Group> home) {
    Tree.Steps body = new Tree.Steps(shared.steps(), shared.steps().span());
    return new Recipe(shared.name(), shared.doc(), true, List.of(), body, around, home);
  }

  Tree.Name name() {
    return name;
  }

  /** What its comment says, and those on its inputs. */
  Optional<String> comment() {
    Stream<String> ofInputs =
        statements.stream()
            .filter(Tree.Input.class::isInstance)
            .map(Tree.Input.class::cast)
            .flatMap(
                input ->
                    input.doc().stream().map(each -> input.name().text() + ": " + each.text()));
    String all =
        Stream.concat(doc.stream().map(Tree.Doc::text), ofInputs)
            .collect(Collectors.joining("\n\n"));
    return Optional.of(all).filter(text -> !text.isEmpty());
  }

  /** What messages call it. */
  String described() {
    return (shared ? "shared " : "block ") + name.text();
  }

  boolean isShared() {
    return shared;
  }

  List<Tree.Parameter> parameters() {
    return parameters;
  }

  /** The statements of the long form; none in the short one. */
  List<Tree.Statement> statements() {
    return statements;
  }

  /** The steps of the short form. */
  Optional<Tree.Expr> series() {
    return series;
  }

  /** The inputs by their names; none in the short form, into which one value flows. */
  List<Tree.Name> inputs() {
    return statements.stream()
        .filter(Tree.Input.class::isInstance)
        .map(statement -> ((Tree.Input) statement).name())
        .toList();
  }

  List<Tree.Output> outputs() {
    return statements.stream()
        .filter(Tree.Output.class::isInstance)
        .map(Tree.Output.class::cast)
        .toList();
  }

  /** A meaning with {@code node} for each output. */
  Meaning everywhere(int node) {
    Map<String, Integer> members = new LinkedHashMap<>();
    outputs().forEach(o -> o.name().ifPresent(n -> members.put(n.text(), node)));
    return members.isEmpty()
        ? Meaning.of(node)
        : new Meaning(members.size() == 1 ? Optional.of(node) : Optional.empty(), members);
  }

  Surroundings around() {
    return around;
  }

  Optional<Group> home() {
    return home;
  }

  State state() {
    return state;
  }

  void become(State next) {
    state = next;
  }

  boolean isUsed() {
    return used;
  }

  void use() {
    used = true;
  }
}
