package dev.sinew.internal;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Precision;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The header of a written file. */
final class HeaderText {
  private static final int ALIGNMENT = 8;

  private HeaderText() {}

  /**
   * The header in UTF-8, filled up with spaces so that the tensors begin at a multiple of 8.
   *
   * @param texts more metadata
   * @param arrays the names of what lies behind the parameters, each as long as they are
   */
  static byte[] of(NetworkSpec spec, Map<String, String> texts, Collection<String> arrays) {
    List<String> members = new ArrayList<>();
    members.add(JsonText.member("__metadata__", metadata(spec, texts)));
    String dtype = spec.precision() == Precision.DOUBLE ? "F64" : "F32";
    for (TensorSpec tensor : spec.tensors()) {
      members.add(
          JsonText.member(
              tensor.name(), tensor(dtype, tensor.shape(), tensor.offset(), tensor.size())));
    }
    int length = spec.parameterCount();
    long offset = length;
    for (String name : arrays) {
      members.add(JsonText.member(name, tensor(dtype, List.of(length), offset, length)));
      offset += length;
    }
    String json = "{" + String.join(",", members) + "}";
    int bytes = json.getBytes(StandardCharsets.UTF_8).length;
    int padding = (ALIGNMENT - bytes % ALIGNMENT) % ALIGNMENT;
    return (json + " ".repeat(padding)).getBytes(StandardCharsets.UTF_8);
  }

  private static String metadata(NetworkSpec spec, Map<String, String> texts) {
    List<String> members =
        new ArrayList<>(
            List.of(
                text("format", "sinew"),
                text("network", spec.name()),
                text("fingerprint", spec.fingerprint()),
                text("source", spec.source()),
                text("labels", labels(spec))));
    texts.forEach((name, value) -> members.add(text(name, value)));
    return "{" + String.join(",", members) + "}";
  }

  /** The labels of the outputs that have any, as JSON within the text. */
  static String labels(NetworkSpec spec) {
    return spec.outputs().stream()
        .filter(output -> !output.labels().isEmpty())
        .map((Port output) -> JsonText.member(output.name(), JsonText.strings(output.labels())))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String text(String key, String value) {
    return JsonText.member(key, JsonText.string(value));
  }

  private static String tensor(String dtype, List<Integer> shape, long offset, int size) {
    long bytes = Extents.bytes(dtype);
    long begin = offset * bytes;
    return "{"
        + String.join(
            ",",
            text("dtype", dtype),
            JsonText.member("shape", JsonText.numbers(shape)),
            JsonText.member("data_offsets", "[" + begin + "," + (begin + size * bytes) + "]"))
        + "}";
  }
}
