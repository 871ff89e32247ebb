package dev.sinew;

import dev.sinew.NetworkSpec.TensorSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of the flat array that training changes.
 *
 * @param from its first index
 * @param to the index behind its last
 * @param rateFactor multiplies the learning rate
 */
record TrainedRange(int from, int to, double rateFactor) {
  /** The trained tensors in order, neighbours with one factor joined. */
  static TrainedRange[] of(NetworkSpec spec) {
    List<TrainedRange> ranges = new ArrayList<>();
    for (TensorSpec tensor : spec.tensors()) {
      if (!tensor.trained()) {
        continue;
      }
      int from = tensor.offset();
      int last = ranges.size() - 1;
      if (last >= 0
          && ranges.get(last).to == from
          && ranges.get(last).rateFactor == tensor.rateFactor()) {
        from = ranges.remove(last).from;
      }
      ranges.add(new TrainedRange(from, tensor.offset() + tensor.size(), tensor.rateFactor()));
    }
    return ranges.toArray(new TrainedRange[0]);
  }
}
