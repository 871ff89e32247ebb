package dev.sinew.processor.contract;

import java.util.List;

/** What a caller gives for one input. Each is a Java expression such as {@code image.pixels()}. */
public sealed interface Given {
  /** An array with the numbers of the input. */
  record Whole(String expression) implements Given {}

  /** The numbers of the input one by one. */
  record Numbers(List<Scalar> numbers) implements Given {
    public Numbers {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * One number.
   *
   * @param wider whether its type is wider than the network's numbers, so that it is cast
   */
  record Scalar(String expression, boolean wider) {}
}
