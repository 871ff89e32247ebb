package dev.sinew.data;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many samples of each class are still to be held out. */
final class Quotas {
  private final Map<String, Integer> left;

  private Quotas(Map<String, Integer> left) {
    this.left = left;
  }

  /**
   * Largest remainders: each class gets its share rounded down; those that lost most get one more,
   * until it is {@code total} together. Among equals the class that comes first in the data wins.
   */
  static Quotas of(Classes classes, double share, int total) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int sample = 0; sample < classes.size(); sample++) {
      counts.merge(classes.label(sample), 1, Integer::sum);
    }
    Map<String, Integer> quotas = new HashMap<>();
    int missing = total;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      int whole = (int) (each.getValue() * share);
      quotas.put(each.getKey(), whole);
      missing -= whole;
    }
    counts.entrySet().stream()
        .sorted(Comparator.comparingDouble(each -> -(each.getValue() * share % 1)))
        .limit(missing)
        .forEach(each -> quotas.merge(each.getKey(), 1, Integer::sum));
    return new Quotas(quotas);
  }

  /** Whether one more sample of this class is to be held out; counts it if so. */
  boolean take(String label) {
    int rest = left.getOrDefault(label, 0);
    left.put(label, Math.max(0, rest - 1));
    return rest > 0;
  }
}
