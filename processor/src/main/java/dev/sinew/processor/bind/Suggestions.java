package dev.sinew.processor.bind;

import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what the user may have meant. */
public final class Suggestions {
  private Suggestions() {}

  /**
   * The one of {@code known} that is called {@code found} elsewhere, or the nearest one, as a
   * question; or else all of them.
   */
  public static Hint hint(String found, Collection<String> known) {
    return ForeignNames.own(found)
        .filter(known::contains)
        .or(() -> nearest(found, known))
        .map(name -> Hint.of(HintKind.DID_YOU_MEAN, name))
        .orElseGet(() -> Hint.of(HintKind.KNOWN_NAMES, String.join(", ", known)));
  }

  private static Optional<String> nearest(String found, Collection<String> known) {
    int limit = Math.max(1, found.length() / 3);
    return known.stream()
        .filter(name -> distance(found, name) <= limit)
        .min(Comparator.comparingInt(name -> distance(found, name)));
  }

  /**
   * How many letters must be changed, added, left out or swapped with their neighbour, whatever
   * their case.
   */
  private static int distance(String a, String b) {
    String s = a.toLowerCase(Locale.ROOT);
    String t = b.toLowerCase(Locale.ROOT);
    int[][] d = new int[s.length() + 1][t.length() + 1];
    for (int i = 0; i <= s.length(); i++) {
      for (int j = 0; j <= t.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = s.charAt(i - 1) == t.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && s.charAt(i - 1) == t.charAt(j - 2)
            && s.charAt(i - 2) == t.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[s.length()][t.length()];
  }
}
