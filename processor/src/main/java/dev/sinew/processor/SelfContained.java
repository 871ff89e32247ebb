package dev.sinew.processor;

import dev.sinew.processor.imports.Uses;
import dev.sinew.tree.Tree;
import dev.sinew.tree.TreePrinter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a network with the blocks and functions it uses, so that the text compiles by itself. */
final class SelfContained {
  private SelfContained() {}

  /**
   * The text of {@code network} and of what it uses, in the order of the files.
   *
   * @param beside the blocks and functions it may use
   */
  static String text(Tree.Network network, List<Tree.Declaration> beside) {
    Set<Tree.Declaration> used = Uses.of(List.of(network), beside);
    return beside.stream()
        .filter(used::contains)
        .map(declaration -> TreePrinter.print(declaration) + "\n")
        .collect(Collectors.joining("", "", TreePrinter.print(network)));
  }
}
