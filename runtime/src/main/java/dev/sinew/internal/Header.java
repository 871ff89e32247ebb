package dev.sinew.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the header of a safetensors file says.
 *
 * @param dataStart where in the file the tensors begin
 */
record Header(Map<String, String> metadata, Map<String, Entry> tensors, long dataStart) {

  /** The same without the tensors that belong to the state of a training. */
  Header withoutTraining() {
    Map<String, Entry> own = new LinkedHashMap<>(tensors);
    own.keySet().removeIf(name -> name.startsWith(TrainingFile.TENSOR));
    return new Header(metadata, own, dataStart);
  }

  /** One tensor: its bytes lie from {@code begin} to {@code end} behind the header. */
  record Entry(String dtype, List<Integer> shape, long begin, long end) {}
}
