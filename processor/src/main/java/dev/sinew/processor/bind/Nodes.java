package dev.sinew.processor.bind;

import dev.sinew.diag.Span;
import dev.sinew.processor.graph.Op;
import dev.sinew.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nodes of one network while it is being bound; gives them their names. */
final class Nodes {
  private final List<BoundNode> nodes = new ArrayList<>();
  private final Set<String> taken;

  /** Names made up here keep clear of {@code userNames}. */
  Nodes(Set<String> userNames) {
    this.taken = new HashSet<>(userNames);
  }

  /** Adds a node that has no name yet. */
  int add(Optional<Op> op, List<Integer> inputs, Span span) {
    String described = op.map(o -> "the result of " + o.word()).orElse("this value");
    nodes.add(new BoundNode(nodes.size(), "", op, inputs, span, described, span));
    return nodes.size() - 1;
  }

  int size() {
    return nodes.size();
  }

  /**
   * Ends a statement: its result takes the statement's name, what led to it takes names made from
   * that one, and its layers are named as model files know them.
   *
   * @param first the first node of the statement
   * @param result the node whose value the statement's name means
   */
  void nameStatement(Tree.Name name, int first, int result) {
    Map<String, Integer> total = new HashMap<>();
    for (BoundNode node : nodes.subList(first, nodes.size())) {
      total.merge(javaWord(node), 1, Integer::sum);
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int id = first; id < nodes.size(); id++) {
      BoundNode node = nodes.get(id);
      String word = javaWord(node);
      int number = seen.merge(word, 1, Integer::sum);
      if (id == result) {
        nodes.set(id, node.named(name.text(), name.text(), name.span()));
      } else {
        String made =
            Words.join(name.text(), word) + (total.getOrDefault(word, 1) == 1 ? "" : number);
        nodes.set(id, node.named(unique(made), node.described(), node.span()));
      }
    }
    nameLayers(name.text(), first);
  }

  /** Makes messages speak of {@code id} as of the value {@code name}. */
  void describe(int id, Tree.Name name) {
    BoundNode node = nodes.get(id);
    nodes.set(id, node.named(node.name(), name.text(), name.span()));
  }

  List<BoundNode> list() {
    return nodes;
  }

  private void nameLayers(String statement, int first) {
    List<BoundNode> layers =
        nodes.subList(first, nodes.size()).stream()
            .filter(node -> node.op().filter(Op.Dense.class::isInstance).isPresent())
            .toList();
    for (int i = 0; i < layers.size(); i++) {
      BoundNode layer = layers.get(i);
      Op.Dense dense = (Op.Dense) layer.op().orElseThrow();
      String name = layers.size() == 1 ? statement : statement + ".dense" + (i + 1);
      nodes.set(layer.id(), layer.with(dense.named(name)));
    }
  }

  private static String javaWord(BoundNode node) {
    return node.op()
        .map(op -> op instanceof Op.Elementwise each ? each.noun() : op.word())
        .orElse("");
  }

  private String unique(String name) {
    String candidate = name;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = name + i;
    }
    return candidate;
  }
}
