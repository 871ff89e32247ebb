package dev.sinew.processor.bind;

import static java.util.stream.Collectors.toMap;

import dev.sinew.processor.graph.Documentation;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Use;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the documentation comments of one network and of the functions beside it. */
public final class DocComments {
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> activations = new HashMap<>();
  private final Map<String, String> losses = new HashMap<>();

  private DocComments() {}

  /**
   * What the comments in {@code network} say, and those of the functions {@code beside} it.
   *
   * @param bound the network, with the comments in blocks at their uses
   */
  public static Documentation of(
      Tree.Network network, List<Tree.Declaration> beside, BoundNetwork bound) {
    DocComments comments = new DocComments();
    beside.stream()
        .filter(Tree.Function.class::isInstance)
        .map(Tree.Function.class::cast)
        .forEach(comments::add);
    network.statements().forEach(comments::add);
    return new Documentation(
        network.doc().map(Tree.Doc::text),
        comments.values,
        bound.nodes().stream()
            .filter(node -> !node.comments().isEmpty())
            .collect(toMap(BoundNode::name, BoundNode::comments)),
        comments.activations,
        comments.losses);
  }

  private void add(Tree.Statement statement) {
    if (statement instanceof Tree.Input input) {
      put(values, input.name(), input.doc());
    } else if (statement instanceof Tree.Let let) {
      put(values, let.name(), let.doc());
    } else if (statement instanceof Tree.Output output) {
      output.name().ifPresent(name -> put(values, name, output.doc()));
    } else if (statement instanceof Tree.Function function) {
      Map<String, String> ofUse = function.use() == Use.LOSS ? losses : activations;
      put(ofUse, function.name(), function.doc());
    } else if (statement instanceof Tree.Train train) {
      train.inputs().forEach(this::add);
    }
  }

  private static void put(Map<String, String> docs, Tree.Name name, Optional<Tree.Doc> doc) {
    doc.ifPresent(each -> docs.put(name.text(), each.text()));
  }
}
