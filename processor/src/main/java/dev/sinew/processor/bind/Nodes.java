package dev.sinew.processor.bind;

import dev.sinew.diag.Hint;
import dev.sinew.diag.Span;
import dev.sinew.processor.graph.Op;
import dev.sinew.tree.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The nodes of one network while it is being bound; gives them their names. */
final class Nodes {
  /** Uses of blocks and repetitions, beyond which a network is larger than Java classes hold. */
  static final int MOST_USES = 5_000;

  private final List<BoundNode> nodes = new ArrayList<>();
  private final Set<String> taken;
  private final Deque<Group> open = new ArrayDeque<>();
  private final Set<Integer> inside = new HashSet<>();
  private List<Hint> uses = List.of();
  private int used;

  /** Names made up here keep clear of {@code userNames}. */
  Nodes(Set<String> userNames) {
    this.taken = new HashSet<>(userNames);
    open.push(new Group(Group.Kind.STATEMENT, "", "", Optional.empty()));
  }

  /** Adds a node that has no name yet. */
  int add(Optional<Op> op, List<Integer> inputs, Span span) {
    String described = op.map(o -> "the result of " + o.word()).orElse("this value");
    int id = nodes.size();
    boolean shared = open.stream().anyMatch(group -> group.kind() == Group.Kind.SHARED);
    nodes.add(new BoundNode(id, "", op, inputs, span, described, span, uses, shared, List.of()));
    open.element().add(id);
    if (open.size() > 1) {
      inside.add(id);
    }
    return id;
  }

  /** Adds what a step makes of a value; {@code identity} makes nothing of it. */
  int addStep(Optional<Op> op, int source, Span span) {
    return op.filter(Op.Identity.class::isInstance).isPresent()
        ? source
        : add(op, List.of(source), span);
  }

  int size() {
    return nodes.size();
  }

  /** Begins a group in the one that is open. */
  Group begin(Group.Kind kind, String word, String name, Optional<Group> home) {
    Group group = new Group(kind, word, name, home);
    open.element().add(group);
    open.push(group);
    return group;
  }

  /** Ends the group that was begun last. */
  void end(OptionalInt result) {
    open.pop().end(result);
  }

  /** Makes the messages of what is added from now on say so, until it is set back. */
  List<Hint> say(List<Hint> hints) {
    List<Hint> before = uses;
    uses = hints;
    return before;
  }

  /** Counts a use of a block or a repetition; false if the network has become too large. */
  boolean mayGrow() {
    used++;
    return used <= MOST_USES && nodes.size() <= MOST_USES;
  }

  /**
   * Ends a statement: its result takes the statement's name, what led to it takes names made from
   * that one, and its layers are named as model files know them.
   *
   * @param result the node whose value the statement's name means; empty if there are several
   */
  void nameStatement(Tree.Name name, OptionalInt result) {
    Group group = open.pop();
    open.push(new Group(Group.Kind.STATEMENT, "", "", Optional.empty()));
    result.ifPresent(
        id -> {
          BoundNode node = nodes.get(id);
          if (node.name().isEmpty()) {
            nodes.set(id, node.named(name.text(), name.text(), name.span()));
          }
        });
    new Naming(nodes, taken).statement(group, name.text(), name.text());
  }

  /** Makes messages speak of {@code id} as of the value {@code name}. */
  void describe(int id, Tree.Name name) {
    describe(id, name.text(), name.span());
  }

  /** The same in other words. */
  void describe(int id, String described, Span defined) {
    BoundNode node = nodes.get(id);
    nodes.set(id, node.named(node.name(), described, defined));
  }

  /**
   * Keeps a comment on {@code meaning} at those of its nodes that were made since {@code first}.
   */
  void comment(Meaning meaning, int first, Optional<String> comment) {
    comment.ifPresent(
        text ->
            meaning.nodes().stream()
                .filter(id -> id >= first)
                .forEach(id -> nodes.set(id, nodes.get(id).commented(text))));
  }

  /** What messages call the node so far. */
  String described(int id) {
    return nodes.get(id).described();
  }

  /** Whether the node was made by a use of a block, or is one of several parts. */
  boolean isInside(int id) {
    return inside.contains(id);
  }

  List<BoundNode> list() {
    return nodes;
  }
}
