package dev.sinew.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The spaces that bring names below each other: where a network names its outputs, {@code input}
 * and the names of values are as wide as the word {@code output}, and so are the names of outputs
 * on neighbouring lines.
 */
final class Alignment {
  private static final int WORD = "output".length();

  private final List<Piece> pieces;
  private final Outline outline;
  private final Map<Integer, Integer> extra = new HashMap<>();

  Alignment(List<Piece> pieces, Outline outline) {
    this.pieces = pieces;
    this.outline = outline;
    List<List<Integer>> open = new ArrayList<>(List.of(new ArrayList<>()));
    for (int i = 0; i < pieces.size(); i++) {
      int last = open.size() - 1;
      if (outline.starts(i)) {
        open.get(last).add(i);
      }
      if (outline.type(i) == NnLexer.LBRACE) {
        open.add(new ArrayList<>());
      } else if (outline.type(i) == NnLexer.RBRACE) {
        body(open.remove(last));
      }
    }
  }

  /** How many spaces more than usual stand before the token at {@code i}. */
  int before(int i) {
    return extra.getOrDefault(i, 0);
  }

  private void body(List<Integer> statements) {
    if (statements.stream().noneMatch(this::namesOutput)) {
      return;
    }
    for (int start : statements) {
      if (outline.type(start) == NnLexer.INPUT || outline.type(start) == NnLexer.NAME) {
        extra.put(outline.next(start), Math.max(0, WORD - pieces.get(start).width()));
      }
    }
    List<Integer> run = new ArrayList<>();
    for (int start : statements) {
      if (!namesOutput(start) || !onNextLine(start)) {
        align(run);
        run.clear();
      }
      if (namesOutput(start)) {
        run.add(outline.next(start));
      }
    }
    align(run);
  }

  private boolean namesOutput(int start) {
    return outline.type(start) == NnLexer.OUTPUT
        && outline.type(outline.next(start)) == NnLexer.NAME
        && outline.type(outline.next(outline.next(start))) == NnLexer.ASSIGN;
  }

  /** Whether nothing but a comment behind the statement before stands in between. */
  private boolean onNextLine(int start) {
    if (pieces.get(start).breaks() > 1) {
      return false;
    }
    for (int i = outline.previous(start) + 1; i < start; i++) {
      if (pieces.get(i).isDoc() || pieces.get(i).breaks() > 0) {
        return false;
      }
    }
    return true;
  }

  private void align(List<Integer> names) {
    int widest = names.stream().mapToInt(name -> pieces.get(name).width()).max().orElse(0);
    for (int name : names) {
      extra.put(outline.next(name), widest - pieces.get(name).width());
    }
  }
}
