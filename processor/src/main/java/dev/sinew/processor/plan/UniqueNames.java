package dev.sinew.processor.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Hands out names of which no two are the same. */
public final class UniqueNames {
  private final Set<String> taken;

  /** Never hands out one of {@code reserved}. */
  public UniqueNames(Collection<String> reserved) {
    taken = new HashSet<>(reserved);
  }

  /** The name that was wanted, or with a number behind it where that is taken. */
  public String claim(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }
}
