package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a network is made of: a table of its layers and the sums. */
public final class Summary {
  private final NetworkSpec spec;

  Summary(NetworkSpec spec) {
    this.spec = spec;
  }

  /** The layers in the order they are computed. */
  public List<LayerSpec> layers() {
    return spec.layers();
  }

  /** How many numbers all tensors have together. */
  public long parameters() {
    return spec.parameterCount();
  }

  /** How many of them training changes. */
  public long trainedParameters() {
    return spec.tensors().stream().filter(TensorSpec::trained).mapToLong(TensorSpec::size).sum();
  }

  /** Products that are summed in one forward pass of one sample. */
  public long multiplyAdds() {
    return layers().stream().mapToLong(LayerSpec::multiplyAdds).sum();
  }

  /** What the parameters take in memory and, but for the header, in a file. */
  public long parameterBytes() {
    return parameters() * width();
  }

  /**
   * What inputs and values between layers take for one sample; values that are computed in place
   * count once.
   */
  public long valueBytes() {
    long values = spec.inputs().stream().mapToLong(Port::size).sum();
    return (values + layers().stream().mapToLong(LayerSpec::size).sum()) * width();
  }

  /** What predictions and training need in memory; empty if that is not known. */
  public Optional<ScratchSpec> scratch() {
    return spec.scratch();
  }

  private int width() {
    return spec.precision() == Precision.DOUBLE ? Double.BYTES : Float.BYTES;
  }

  /** A line for each input and layer, and the sums. */
  @Override
  public String toString() {
    TextTable table = new TextTable(0, 1, 6);
    table.row("value", "computed as", "shape", "bytes", "parameters", "multiply-adds", "tier");
    for (Port input : spec.inputs()) {
      table.row(input.name(), "input", input.shape().toString(), bytes(input.size()));
    }
    for (LayerSpec layer : layers()) {
      List<String> cells =
          new ArrayList<>(
              List.of(layer.name(), layer.text(), layer.shape().toString(), bytes(layer.size())));
      if (!layer.tensors().isEmpty()) {
        cells.add(String.valueOf(parameters(layer)));
        cells.add(String.valueOf(layer.multiplyAdds()));
        cells.add(layer.tier());
      }
      table.row(cells);
    }
    table.row(
        "sum",
        "",
        "",
        String.valueOf(valueBytes()),
        String.valueOf(parameters()),
        String.valueOf(multiplyAdds()));
    return String.format(
            Locale.ROOT,
            "%s, %s%n%s%n%d of %d parameters are trained; all take %d bytes.%s",
            spec,
            spec.precision().name().toLowerCase(Locale.ROOT),
            table,
            trainedParameters(),
            parameters(),
            parameterBytes(),
            scratch().map(Summary::sentence).orElse(""))
        .replace("\r\n", "\n");
  }

  private static String sentence(ScratchSpec scratch) {
    return String.format(
        Locale.ROOT,
        "%nScratch: %d bytes for a prediction; for training %d bytes and %d a sample of the batch.",
        scratch.predictionBytes(),
        scratch.passBytes(),
        scratch.sampleBytes());
  }

  private String bytes(int values) {
    return String.valueOf((long) values * width());
  }

  /** Of a tensor that several layers read each has the number. */
  private long parameters(LayerSpec layer) {
    return spec.tensors().stream()
        .filter(tensor -> layer.tensors().contains(tensor.name()))
        .mapToLong(TensorSpec::size)
        .sum();
  }
}
