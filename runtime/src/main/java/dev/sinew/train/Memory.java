package dev.sinew.train;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an optimiser remembers from step to step: how many there were, and arrays as long as the
 * parameters.
 */
abstract class Memory<A> {
  private final Map<String, A> arrays = new LinkedHashMap<>();
  private int steps;

  /** Puts an array of zeros under a name; gives it back. */
  final A keep(String name, A zeros) {
    arrays.put(name, zeros);
    return zeros;
  }

  /** Begins a step. */
  public void nextStep() {
    steps++;
  }

  /** Goes on behind that many steps. */
  public final void restore(int before) {
    steps = before;
  }

  /** The steps begun so far. */
  public final int steps() {
    return steps;
  }

  /** The arrays themselves by name, in one order. */
  public final Map<String, A> state() {
    return Collections.unmodifiableMap(arrays);
  }
}
