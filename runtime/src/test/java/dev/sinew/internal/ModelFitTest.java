package dev.sinew.internal;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.Initializer;
import dev.sinew.ModelFileException;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.Precision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that belong to another network. */
class ModelFitTest {
  private static final String SOURCE =
      """
      network Net {
        input  x: float[2]
        hidden = x -> dense(3) -> relu
        output y = hidden -> dense(2)
      }
      """;

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("net.safetensors");
  }

  private static NetworkSpec.Builder net(String fingerprint, String source) {
    return NetworkSpec.named("Net").fingerprint(fingerprint).source(source);
  }

  private static NetworkSpec.Builder layer(NetworkSpec.Builder net, int out) {
    return net.tensor("hidden.weight", Initializer.zeros(), true, out, 2)
        .tensor("hidden.bias", Initializer.zeros(), true, out);
  }

  private void save(NetworkSpec.Builder other) throws IOException {
    ModelFile.write(file, Parameters.initial(other.build(), 0));
  }

  private void loadFails(NetworkSpec.Builder own, String message) {
    assertFails(
        ModelFileException.class, file + " " + message, () -> ModelFile.read(file, own.build()));
  }

  @Test
  void otherShapesAndNames() throws IOException {
    save(layer(net("1", SOURCE), 4).tensor("extra", Initializer.zeros(), true, 5));
    loadFails(
        layer(net("2", SOURCE), 3).tensor("y.weight", Initializer.zeros(), true, 2, 3),
        """
        does not fit network Net.
          hidden.weight: Net has shape [3, 2], the file has [4, 2]
          hidden.bias: Net has shape [3], the file has [4]
          y.weight: Net has shape [2, 3], the file lacks it
          extra: Net has no such tensor, the file has shape [5]""");
  }

  @Test
  void manyDifferencesAreCutShort() throws IOException {
    save(net("1", ""));
    NetworkSpec.Builder own = net("2", "");
    for (int i = 0; i < 13; i++) {
      own.tensor("t" + i, Initializer.zeros(), true, 1);
    }
    String lines =
        IntStream.range(0, 10)
            .mapToObj(i -> "\n  t" + i + ": Net has shape [1], the file lacks it")
            .collect(Collectors.joining());
    loadFails(own, "does not fit network Net." + lines + "\n  and 3 more");
  }

  @Test
  void sameTensorsOtherSource() throws IOException {
    save(layer(net("1", SOURCE.replace("relu", "tanh")), 3));
    loadFails(
        layer(net("2", SOURCE), 3),
        """
        does not fit network Net.
          All tensors agree, but the sources differ from line 3 on.
          Net:
            hidden = x -> dense(3) -> relu
          the file:
            hidden = x -> dense(3) -> tanh""");
  }

  @Test
  void sameTensorsSourceWithALineMore() throws IOException {
    save(layer(net("1", SOURCE.replace("  output", "  // more\n  output")), 3));
    loadFails(
        layer(net("2", SOURCE), 3),
        """
        does not fit network Net.
          All tensors agree, but the sources differ from line 4 on.
          Net:
            (nothing)
          the file:
            // more""");
  }

  @Test
  void sameTensorsUnknownSource() throws IOException {
    save(layer(net("1", ""), 3));
    loadFails(
        layer(net("2", SOURCE), 3),
        "does not fit network Net.\n  All tensors agree, but not how they are used.");
  }

  @Test
  void otherNameAndSourceOfTheSameStructure() throws IOException {
    NetworkSpec other = layer(NetworkSpec.named("Other").fingerprint("1").source("x"), 3).build();
    Parameters parameters = Parameters.initial(other, 0).with("hidden.bias", 1, 2, 3);
    ModelFile.write(file, parameters);
    NetworkSpec own = layer(net("1", SOURCE), 3).build();
    assertEquals(3, ModelFile.read(file, own).tensor("hidden.bias")[2]);
  }

  @Test
  void otherLabels() throws IOException {
    save(net("1", "").output("y", 2).labels("cat", "dog"));
    loadFails(
        net("1", "").output("y", 2).labels("dog", "cat"),
        """
        does not fit network Net: the labels differ.
          Net: {"y":["dog","cat"]}
          the file: {"y":["cat","dog"]}""");
  }

  @Test
  void doubleThatIsNoFloat() throws IOException {
    save(layer(net("1", ""), 1).precision(Precision.DOUBLE));
    Parameters doubles =
        Parameters.initial(layer(net("1", ""), 1).precision(Precision.DOUBLE).build(), 0);
    ModelFile.write(file, doubles.with("hidden.weight", 0.5, 0.1));
    loadFails(
        layer(net("1", ""), 1),
        "holds doubles, but Net computes in float, and hidden.weight[0, 1] = 0.1 is no float. Save"
            + " the file in float32 (in PyTorch: model.float()), or write 'precision double' in the"
            + " network.");
  }

  @Test
  void typeThatIsNotRead() throws IOException {
    file =
        RawFile.write(
            folder,
            "{\"hidden.weight\":{\"dtype\":\"BF16\",\"shape\":[1,2],\"data_offsets\":[0,4]},"
                + "\"hidden.bias\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}",
            new byte[8]);
    loadFails(
        layer(net("", ""), 1),
        "holds tensor \"hidden.weight\" as BF16, but only F32 and F64 can be read. Convert it, in"
            + " PyTorch with model.float(), and save it again.");
  }

  @Test
  void valueThatIsNotFinite() throws IOException {
    file =
        RawFile.write(
            folder,
            "{\"hidden.weight\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]},"
                + "\"hidden.bias\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[8,12]}}",
            RawFile.floats(1, Float.NaN, 3));
    loadFails(
        layer(net("", ""), 1),
        "is not usable: hidden.weight[0, 1] of Net is NaN; parameters must be finite numbers. Check where it was"
            + " computed.");
  }
}
