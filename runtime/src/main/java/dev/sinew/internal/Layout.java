package dev.sinew.internal;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.internal.Header.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tensors and the source of a network, from wherever they are known. */
record Layout(Map<String, List<Integer>> tensors, String source) {

  static Layout of(NetworkSpec spec) {
    Map<String, List<Integer>> tensors = new LinkedHashMap<>();
    for (TensorSpec tensor : spec.tensors()) {
      tensors.put(tensor.name(), tensor.shape());
    }
    return new Layout(tensors, spec.source());
  }

  static Layout of(Header header) {
    Map<String, List<Integer>> tensors = new LinkedHashMap<>();
    for (Map.Entry<String, Entry> tensor : header.tensors().entrySet()) {
      tensors.put(tensor.getKey(), tensor.getValue().shape());
    }
    return new Layout(tensors, header.metadata().getOrDefault("source", ""));
  }
}
