package dev.sinew.processor.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long each buffer is needed in one pass: from the step that writes it first to the last that
 * reads it.
 */
final class Lifetimes {
  private record Lifetime(int first, int last) {
    Lifetime until(int step) {
      return new Lifetime(first, Math.max(last, step));
    }

    boolean meets(Lifetime other) {
      return first <= other.last && other.first <= last;
    }
  }

  private final Map<Buffer, Lifetime> byBuffer = new HashMap<>();

  private Lifetimes() {}

  /**
   * Of values in a forward pass.
   *
   * @param read values that something reads behind it
   */
  static Lifetimes ofValues(List<Kernel> forward, Set<Buffer> read) {
    Lifetimes lifetimes = new Lifetimes();
    for (int step = 0; step < forward.size(); step++) {
      for (Buffer from : forward.get(step).from()) {
        lifetimes.use(from, step);
      }
      lifetimes.use(forward.get(step).to(), step);
    }
    read.forEach(buffer -> lifetimes.use(buffer, forward.size()));
    return lifetimes;
  }

  /**
   * Of gradients in a backward pass.
   *
   * @param seeds where they are given before it
   */
  static Lifetimes ofGradients(List<GradientKernel> steps, Set<Buffer> seeds) {
    Lifetimes lifetimes = new Lifetimes();
    seeds.forEach(buffer -> lifetimes.use(buffer, -1));
    for (int step = 0; step < steps.size(); step++) {
      GradientKernel kernel = steps.get(step);
      lifetimes.use(kernel.at(), step);
      if (kernel instanceof GradientKernel.ToValue to) {
        lifetimes.use(to.to(), step);
      }
    }
    return lifetimes;
  }

  private void use(Buffer buffer, int step) {
    Lifetime known = byBuffer.get(buffer);
    byBuffer.put(buffer, known == null ? new Lifetime(step, step) : known.until(step));
  }

  /** Whether the pass needs it at all. */
  boolean know(Buffer buffer) {
    return byBuffer.containsKey(buffer);
  }

  /** Whether both are needed at the same time. */
  boolean meet(Buffer buffer, Buffer other) {
    Lifetime one = byBuffer.get(buffer);
    Lifetime two = byBuffer.get(other);
    return one != null && two != null && one.meets(two);
  }
}
