package dev.sinew.processor.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Nodes that were bound together, from which their names are made. */
final class Group {
  /** What is bound together. */
  enum Kind {
    /** A statement, or a repetition of {@code repeat}: its parts are numbered by their words. */
    STATEMENT,
    /** A use of a block, or all repetitions: it holds statements. */
    USE,
    /** A use of a shared step, whose tensors are named after the step. */
    SHARED
  }

  /**
   * A node or a group in a group.
   *
   * @param node its id
   * @param group empty for a node
   */
  record Part(int node, Optional<Group> group) {}

  private final Kind kind;
  private final String word;
  private final String name;
  private final Optional<Group> home;
  private final List<Part> parts = new ArrayList<>();
  private OptionalInt result = OptionalInt.empty();
  private String tensors = "";

  /**
   * @param word what it adds to names; may be empty
   * @param name of the shared step; else empty
   * @param home of a shared step, the use of the block that it belongs to; empty in a network
   */
  Group(Kind kind, String word, String name, Optional<Group> home) {
    this.kind = kind;
    this.word = word;
    this.name = name;
    this.home = home;
  }

  void add(int node) {
    parts.add(new Part(node, Optional.empty()));
  }

  void add(Group group) {
    parts.add(new Part(-1, Optional.of(group)));
  }

  /** The node that has the group's own name. */
  void end(OptionalInt node) {
    result = node;
  }

  void nameTensors(String prefix) {
    tensors = prefix;
  }

  /** The use of the block that a shared step belongs to; empty in a network. */
  Optional<Group> home() {
    return home;
  }

  Kind kind() {
    return kind;
  }

  String word() {
    return word;
  }

  List<Part> parts() {
    return parts;
  }

  OptionalInt result() {
    return result;
  }

  /** What the names of a shared step's tensors begin with. */
  String sharedTensors() {
    String around = home.map(group -> group.tensors).orElse("");
    return around.isEmpty() ? name : around + "." + name;
  }
}
