package dev.sinew.processor;

import dev.sinew.tree.Tree;
import dev.sinew.tree.TreePrinter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a network with the blocks and functions it uses, so that the text compiles by itself. */
final class SelfContained {
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_]*");

  private SelfContained() {}

  /**
   * The text of {@code network} and of what it uses, in the order of the file.
   *
   * @param beside the blocks and functions it may use
   */
  static String text(Tree.Network network, List<Tree.Declaration> beside) {
    String own = TreePrinter.print(network);
    Set<Tree.Declaration> used = new HashSet<>();
    List<String> texts = new ArrayList<>(List.of(own));
    for (int i = 0; i < texts.size(); i++) {
      Set<String> words = words(texts.get(i));
      for (Tree.Declaration declaration : beside) {
        if (words.contains(name(declaration)) && used.add(declaration)) {
          texts.add(TreePrinter.print(declaration));
        }
      }
    }
    String before =
        beside.stream()
            .filter(used::contains)
            .map(declaration -> TreePrinter.print(declaration) + "\n")
            .collect(Collectors.joining());
    return before + own;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  private static String name(Tree.Declaration declaration) {
    return declaration instanceof Tree.Block block
        ? block.name().text()
        : ((Tree.Function) declaration).name().text();
  }
}
