package dev.sinew.internal;

import dev.sinew.ModelFileException;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.internal.Header.Entry;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checkpoints: model files that hold the state of a training as well; for the trainer only. Its
 * texts have {@code training.} before their names and its tensors {@code training/}, which no
 * network can write, so that {@code load} finds the parameters and passes over the rest.
 */
public final class TrainingFile {
  static final String TEXT = "training.";
  static final String TENSOR = "training/";

  private TrainingFile() {}

  /**
   * Writes a checkpoint, whole or not at all, as a model file is.
   *
   * @throws IOException if that fails; a file that was there before is unchanged
   */
  public static void write(Path file, StoredTraining training) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    training.texts().forEach((name, text) -> texts.put(TEXT + name, text));
    Map<String, double[]> arrays = new LinkedHashMap<>();
    training.arrays().forEach((name, array) -> arrays.put(TENSOR + name, array));
    ModelFile.write(file, training.parameters(), texts, arrays);
  }

  /**
   * Reads a checkpoint of a network.
   *
   * @throws ModelFileException if the file is damaged, no checkpoint, or of another network
   * @throws IOException if it is not there or cannot be read
   */
  public static StoredTraining read(Path file, NetworkSpec spec) throws IOException {
    return ModelFile.reading(file, (channel, header) -> read(file, channel, header, spec));
  }

  private static StoredTraining read(
      Path file, FileChannel channel, Header header, NetworkSpec spec) throws IOException {
    Parameters parameters = ModelFile.parameters(file, channel, header, spec);
    Map<String, String> texts = new LinkedHashMap<>();
    header
        .metadata()
        .forEach(
            (name, text) -> {
              if (name.startsWith(TEXT)) {
                texts.put(name.substring(TEXT.length()), text);
              }
            });
    if (texts.isEmpty()) {
      throw new ModelFileException(
          file
              + " is a model file, but no checkpoint: it holds no state of a training. Train from"
              + " its parameters with load, or give a file that checkpoint wrote.");
    }
    Map<String, double[]> arrays = new LinkedHashMap<>();
    for (Map.Entry<String, Entry> tensor : header.tensors().entrySet()) {
      if (tensor.getKey().startsWith(TENSOR)) {
        String name = tensor.getKey().substring(TENSOR.length());
        check(file, tensor.getKey(), tensor.getValue(), spec);
        arrays.put(name, TensorData.read(file.toString(), channel, header, tensor.getValue()));
      }
    }
    return new StoredTraining(parameters, texts, arrays);
  }

  private static void check(Path file, String name, Entry entry, NetworkSpec spec)
      throws ModelFileException {
    if (!entry.shape().equals(List.of(spec.parameterCount()))
        || Extents.bytes(entry.dtype()) == 0) {
      throw new ModelFileException(
          String.format(
              "%s is damaged: \"%s\" has %s %s, but %s has %d parameters.",
              file, name, entry.dtype(), entry.shape(), spec.name(), spec.parameterCount()));
    }
  }
}
