package dev.sinew;

import java.util.List;

/**
 * One step of the forward pass.
 *
 * @param name of the value it computes
 * @param text how it is computed, as in {@code pixels -> dense(32) -> relu}
 * @param shape of the value, without the batch
 * @param multiplyAdds products that are summed for one sample; what is done element by element does
 *     not count
 * @param tier how its products are computed; empty if there are none
 * @param tensors the names of the parameters it reads, in order
 */
public record LayerSpec(
    String name,
    String text,
    List<Integer> shape,
    long multiplyAdds,
    String tier,
    List<String> tensors) {
  /** Checks that every axis is at least 1 and copies the lists. */
  public LayerSpec {
    shape = List.copyOf(shape);
    tensors = List.copyOf(tensors);
    SpecRules.size(name, shape);
  }

  /** The number of values of one sample. */
  public int size() {
    return SpecRules.size(name, shape);
  }

  LayerSpec working(long products, String how, List<String> parameters) {
    return new LayerSpec(name, text, shape, products, how, parameters);
  }
}
