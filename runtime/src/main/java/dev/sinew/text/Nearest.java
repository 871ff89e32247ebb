package dev.sinew.text;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that was probably meant. */
public final class Nearest {
  private static final int SHOWN = 10;

  private Nearest() {}

  /** A sentence or two: the nearest name if one is near, then the known names. */
  public static String hint(String found, Collection<String> known) {
    if (known.isEmpty()) {
      return "None are known here.";
    }
    String names =
        known.stream().limit(SHOWN).map(Nearest::quoted).collect(Collectors.joining(", "));
    int rest = known.size() - SHOWN;
    String all = "Known: " + names + (rest > 0 ? " and " + rest + " more." : ".");
    return of(found, known).map(near -> "Did you mean " + quoted(near) + "? ").orElse("") + all;
  }

  /** The known name with the fewest edits, at most a third of the found one's letters. */
  public static Optional<String> of(String found, Collection<String> known) {
    int best = Math.max(1, found.length() / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (String name : known) {
      if (Math.abs(name.length() - found.length()) < best) {
        int edits = edits(found, name);
        if (edits < best) {
          best = edits;
          nearest = Optional.of(name);
        }
      }
    }
    return nearest;
  }

  /** A name between quotation marks. */
  public static String quoted(String name) {
    return '"' + name + '"';
  }

  /** Levenshtein distance, row by row. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
