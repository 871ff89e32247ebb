package dev.sinew.internal;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Precision;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The header of a written file. */
final class HeaderText {
  private static final int ALIGNMENT = 8;

  private HeaderText() {}

  /** The header in UTF-8, filled up with spaces so that the tensors begin at a multiple of 8. */
  static byte[] of(NetworkSpec spec) {
    List<String> members = new ArrayList<>();
    members.add(JsonText.member("__metadata__", metadata(spec)));
    String dtype = spec.precision() == Precision.DOUBLE ? "F64" : "F32";
    for (TensorSpec tensor : spec.tensors()) {
      members.add(JsonText.member(tensor.name(), tensor(tensor, dtype)));
    }
    String json = "{" + String.join(",", members) + "}";
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    int padding = (ALIGNMENT - length % ALIGNMENT) % ALIGNMENT;
    return (json + " ".repeat(padding)).getBytes(StandardCharsets.UTF_8);
  }

  private static String metadata(NetworkSpec spec) {
    return "{"
        + String.join(
            ",",
            text("format", "sinew"),
            text("network", spec.name()),
            text("fingerprint", spec.fingerprint()),
            text("source", spec.source()),
            text("labels", labels(spec)))
        + "}";
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

  private static String tensor(TensorSpec tensor, String dtype) {
    long bytes = Extents.bytes(dtype);
    long begin = tensor.offset() * bytes;
    return "{"
        + String.join(
            ",",
            text("dtype", dtype),
            JsonText.member("shape", JsonText.numbers(tensor.shape())),
            JsonText.member(
                "data_offsets", "[" + begin + "," + (begin + tensor.size() * bytes) + "]"))
        + "}";
  }
}
