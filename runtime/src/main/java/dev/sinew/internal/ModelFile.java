package dev.sinew.internal;

import dev.sinew.ModelFileException;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * Parameters in safetensors files; for generated code only.
 *
 * <p>The format: the length of the header in 8 bytes, little-endian; the header, a JSON object that
 * gives type, shape and place of every tensor and, under {@code __metadata__}, texts; then the
 * bytes of all tensors without gaps. Written files carry {@code format} = sinew and the network's
 * name, fingerprint, source and labels as texts.
 */
public final class ModelFile {
  private ModelFile() {}

  /**
   * Reads the parameters of a network. A file without a fingerprint, as Python writes it, fits if
   * names and shapes of all tensors agree, in any order. Floats are widened for a network of
   * doubles; doubles are taken into a network of floats only if no value changes.
   *
   * @throws ModelFileException if the file is damaged or belongs to another network
   * @throws IOException if it is not there or cannot be read
   */
  public static Parameters read(Path file, NetworkSpec spec) throws IOException {
    return reading(file, (channel, header) -> parameters(file, channel, header, spec));
  }

  interface Reading<T> {
    T read(FileChannel channel, Header header) throws IOException;
  }

  static <T> T reading(Path file, Reading<T> reading) throws IOException {
    if (Files.isDirectory(file)) {
      throw new ModelFileException(file + " is a folder; name the model file in it.");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      Header header = HeaderReader.read(file.toString(), channel);
      return reading.read(channel, header);
    } catch (NoSuchFileException e) {
      throw missing(file, "there is no such model file; write one with save", e);
    } catch (IllegalArgumentException e) {
      throw new ModelFileException(file + " is not usable: " + e.getMessage(), e);
    }
  }

  /** The parameters of an open file; what belongs to a training is passed over. */
  static Parameters parameters(Path file, FileChannel channel, Header header, NetworkSpec spec)
      throws IOException {
    ModelFit.check(file.toString(), header.withoutTraining(), spec);
    return Parameters.of(spec, TensorData.read(file.toString(), channel, header, spec));
  }

  /**
   * Writes parameters, whole or not at all: into a file beside the target, forced to the disk, then
   * moved over the target in one step.
   *
   * @throws IOException if that fails; the target is unchanged and nothing is left beside it
   */
  public static void write(Path file, Parameters parameters) throws IOException {
    write(file, parameters, Map.of(), Map.of());
  }

  static void write(
      Path file, Parameters parameters, Map<String, String> texts, Map<String, double[]> arrays)
      throws IOException {
    if (Files.isDirectory(file)) {
      throw new ModelFileException(file + " is a folder; name a file in it to save to.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException(
          file.toString(), null, "there is no folder to save to; create " + folder + " first");
    }
    byte[] header = HeaderText.of(parameters.spec(), texts, arrays.keySet());
    AtomicFile.write(
        file, channel -> TensorData.write(channel, header, parameters, arrays.values()));
  }

  private static NoSuchFileException missing(Path file, String words, IOException cause) {
    NoSuchFileException exception = new NoSuchFileException(file.toString(), null, words);
    exception.initCause(cause);
    return exception;
  }
}
