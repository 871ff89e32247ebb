package dev.sinew.processor.imports;

import dev.sinew.tree.Tree;
import dev.sinew.tree.TreePrinter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which blocks and functions are used, by their names. */
public final class Uses {
  /** A text or a comment, in which words mean nothing, or a word. */
  private static final Pattern WORD =
      Pattern.compile(
          "\"(?:\\\\.|[^\"\\\\])*+\"|/\\*.*?\\*/|(?<word>[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_]*+)",
          Pattern.DOTALL);

  private Uses() {}

  /** Those of {@code beside} that {@code users} use, and that these use in turn. */
  public static Set<Tree.Declaration> of(
      List<? extends Tree.Declaration> users, List<Tree.Declaration> beside) {
    Set<Tree.Declaration> used = new LinkedHashSet<>();
    List<Tree.Declaration> open = new ArrayList<>(users);
    for (int i = 0; i < open.size(); i++) {
      Set<String> words = words(TreePrinter.print(open.get(i)));
      for (Tree.Declaration declaration : beside) {
        if (words.contains(declaration.name().text()) && used.add(declaration)) {
          open.add(declaration);
        }
      }
    }
    return used;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
