package dev.sinew.processor.bind;

import dev.sinew.processor.graph.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the nodes of a statement for Java, {@code seenResidual0Dense1}, and its layers for model
 * files, {@code seen.residual.0.dense1}.
 */
final class Naming {
  private final List<BoundNode> nodes;
  private final Set<String> taken;

  /** What is named here joins the names that are {@code taken}. */
  Naming(List<BoundNode> nodes, Set<String> taken) {
    this.nodes = nodes;
    this.taken = taken;
  }

  /** The parts of a statement; those of one kind are numbered if there are several. */
  void statement(Group group, String java, String tensors) {
    statement(group, java, tensors, new HashSet<>());
  }

  private void statement(Group group, String java, String tensors, Set<String> besides) {
    group.result().ifPresent(node -> name(node, java));
    Numbers words = new Numbers(group.parts().stream().map(this::javaWord).toList());
    List<Group.Part> layers =
        group.parts().stream().filter(part -> !isShared(part) && holdsLayers(part)).toList();
    boolean lone = layers.size() == 1 && layers.get(0).group().isEmpty();
    Numbers kinds = new Numbers(layers.stream().map(this::kind).toList());
    for (Group.Part part : group.parts()) {
      String word = javaWord(part);
      String made = Words.join(java, word) + words.next(word);
      String layer = tensors;
      if (layers.contains(part) && !lone && !kind(part).isEmpty()) {
        String kind = kind(part);
        layer = join(tensors, unique(kind + kinds.next(kind), besides));
      }
      if (part.group().isPresent()) {
        group(part.group().get(), word.isEmpty() ? java : made, layer, besides);
      } else {
        name(part.node(), made);
        nameLayer(part.node(), layer);
      }
    }
  }

  private void group(Group group, String java, String tensors, Set<String> besides) {
    switch (group.kind()) {
      case STATEMENT -> statement(group, java, tensors, besides);
      case SHARED -> statement(group, java, group.sharedTensors());
      case USE -> use(group, java, tensors);
    }
  }

  private void use(Group group, String java, String tensors) {
    group.nameTensors(tensors);
    group.result().ifPresent(node -> name(node, java));
    Set<String> besides = new HashSet<>();
    List<Group> inner = group.parts().stream().flatMap(part -> part.group().stream()).toList();
    inner.stream().map(Group::word).filter(word -> !word.isEmpty()).forEach(besides::add);
    for (Group each : inner) {
      if (each.word().isEmpty()) {
        statement(each, java, tensors, besides);
      } else {
        statement(each, Words.join(java, each.word()), join(tensors, each.word()));
      }
    }
  }

  private void name(int id, String wanted) {
    BoundNode node = nodes.get(id);
    if (node.name().isEmpty()) {
      nodes.set(id, node.named(unique(wanted, taken), node.described(), node.defined()));
    }
  }

  private void nameLayer(int id, String name) {
    BoundNode node = nodes.get(id);
    if (node.op().isPresent() && node.op().get() instanceof Op.Dense dense) {
      nodes.set(id, node.with(dense.named(name)));
    }
  }

  private boolean isLayer(Group.Part part) {
    return part.group().isEmpty()
        && nodes.get(part.node()).op().filter(Op.Dense.class::isInstance).isPresent();
  }

  private static boolean isShared(Group.Part part) {
    return part.group().filter(group -> group.kind() == Group.Kind.SHARED).isPresent();
  }

  /** Whether there is a layer in it whose tensors are named after it. */
  private boolean holdsLayers(Group.Part part) {
    return holdsLayers(part, new ArrayList<>());
  }

  private boolean holdsLayers(Group.Part part, List<Group> within) {
    if (part.group().isEmpty()) {
      return isLayer(part);
    }
    Group group = part.group().get();
    if (isShared(part) && group.home().filter(within::contains).isEmpty()) {
      return false;
    }
    within.add(group);
    boolean holds = group.parts().stream().anyMatch(inner -> holdsLayers(inner, within));
    within.remove(within.size() - 1);
    return holds;
  }

  /** What tells a layer or a block from others in the names of tensors. */
  private String kind(Group.Part part) {
    return part.group().map(Group::word).orElseGet(() -> javaWord(part));
  }

  private String javaWord(Group.Part part) {
    return part.group()
        .map(Group::word)
        .orElseGet(
            () ->
                nodes
                    .get(part.node())
                    .op()
                    .map(op -> op instanceof Op.Elementwise each ? each.noun() : op.word())
                    .orElse(""));
  }

  private static String join(String tensors, String more) {
    return tensors.isEmpty() ? more : tensors + "." + more;
  }

  private static String unique(String name, Set<String> taken) {
    String candidate = name;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = name + i;
    }
    return candidate;
  }

  /** Counts words: nothing behind one that comes once, a number from 1 behind the others. */
  private static final class Numbers {
    private final Map<String, Integer> total = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    Numbers(List<String> words) {
      words.forEach(word -> total.merge(word, 1, Integer::sum));
    }

    String next(String word) {
      int number = seen.merge(word, 1, Integer::sum);
      return total.getOrDefault(word, 1) == 1 ? "" : "" + number;
    }
  }
}
