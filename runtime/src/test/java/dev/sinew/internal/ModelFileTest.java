package dev.sinew.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.Initializer;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelFileTest {
  private static final String PYTHON =
      """
      {"y.bias":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},
       "y.weight" : { "shape" : [ 2 , 1 ], "data_offsets":[8,16],"dtype":"F32"}}\s\s""";

  @TempDir Path folder;

  static NetworkSpec small(Precision precision) {
    return NetworkSpec.named("Small")
        .precision(precision)
        .fingerprint("c0ffee")
        .source("network Small {\n  // \"grey\" \\ \u00fcber \ud83d\ude00\n}\n")
        .input("x", 1)
        .output("y", 2)
        .labels("no", "yes")
        .tensor("y.weight", Initializer.zeros(), true, 2, 1)
        .tensor("y.bias", Initializer.zeros(), true, 2)
        .build();
  }

  private static NetworkSpec large(Precision precision) {
    return NetworkSpec.named("Large")
        .precision(precision)
        .tensor("weight", Initializer.xavierUniform(300, 100), true, 100, 300)
        .tensor("bias", Initializer.xavierUniform(1, 1), true, 8193)
        .build();
  }

  /** The bytes as the format's definition gives them, written out by hand. */
  @Test
  void bytesOfAWrittenFile() throws IOException {
    Path file = folder.resolve("small.safetensors");
    ModelFile.write(file, Parameters.of(small(Precision.FLOAT), new float[] {1, 2, 3, 4}));
    String header =
        "{\"__metadata__\":{\"format\":\"sinew\",\"network\":\"Small\",\"fingerprint\":\"c0ffee\","
            + "\"source\":\"network Small {\\n  // \\\"grey\\\" \\\\ \u00fcber \\ud83d\\ude00\\n}\\n\","
            + "\"labels\":\"{\\\"y\\\":[\\\"no\\\",\\\"yes\\\"]}\"},"
            + "\"y.weight\":{\"dtype\":\"F32\",\"shape\":[2,1],\"data_offsets\":[0,8]},"
            + "\"y.bias\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,16]}}";
    int length = header.getBytes(UTF_8).length;
    String padded = header + " ".repeat((8 - length % 8) % 8);
    assertArrayEquals(RawFile.bytes(padded, RawFile.floats(1, 2, 3, 4)), Files.readAllBytes(file));
  }

  @Test
  void doublesAreWrittenAsF64() throws IOException {
    Path file = folder.resolve("small.safetensors");
    ModelFile.write(file, Parameters.of(small(Precision.DOUBLE), new double[] {0.1, 2, 3, 4}));
    byte[] bytes = Files.readAllBytes(file);
    byte[] data = RawFile.doubles(0.1, 2, 3, 4);
    assertArrayEquals(data, Arrays.copyOfRange(bytes, bytes.length - data.length, bytes.length));
    assertEquals(0, (bytes.length - data.length) % 8);
  }

  @ParameterizedTest
  @EnumSource
  void roundTripKeepsEveryBit(Precision precision) throws IOException {
    Path file = folder.resolve("large.safetensors");
    Parameters written = Parameters.initial(large(precision), 8);
    ModelFile.write(file, written);
    assertEquals(written, ModelFile.read(file, large(precision)));
    assertEquals(38193L * (precision == Precision.FLOAT ? 4 : 8) % 8, Files.size(file) % 8);
  }

  @Test
  void savedOverAnOlderFile() throws IOException {
    Path file = folder.resolve("small.safetensors");
    Parameters second = Parameters.of(small(Precision.FLOAT), new float[] {1, 2, 3, 4});
    ModelFile.write(file, Parameters.initial(large(Precision.FLOAT), 1));
    ModelFile.write(file, second);
    assertEquals(second, ModelFile.read(file, small(Precision.FLOAT)));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void savedThroughALink() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real")).resolve("small.safetensors");
    Parameters first = Parameters.initial(small(Precision.FLOAT), 0);
    ModelFile.write(real, first);
    Path link = Files.createSymbolicLink(folder.resolve("link.safetensors"), real);
    Parameters second = first.with("y.bias", 5, 6);
    ModelFile.write(link, second);
    assertEquals(second, ModelFile.read(real, small(Precision.FLOAT)));
    assertEquals(real, Files.readSymbolicLink(link));
  }

  @Test
  void networkWithoutParameters() throws IOException {
    NetworkSpec none = NetworkSpec.named("None").build();
    Path file = folder.resolve("none.safetensors");
    ModelFile.write(file, Parameters.initial(none, 0));
    assertEquals(0, ModelFile.read(file, none).floats().length);
  }

  /** No metadata, another order of tensors and of properties, spaces and line ends. */
  @Test
  void fileFromPython() throws IOException {
    Path file = RawFile.write(folder, PYTHON, RawFile.floats(1, 2, 3, 4));
    assertArrayEquals(
        new float[] {3, 4, 1, 2}, ModelFile.read(file, small(Precision.FLOAT)).floats());
  }

  @Test
  void metadataOfPythonAreIgnored() throws IOException {
    String header = "{\"__metadata__\":{\"format\":\"pt\"}," + PYTHON.substring(1);
    Path file = RawFile.write(folder, header, RawFile.floats(1, 2, 3, 4));
    assertArrayEquals(
        new float[] {3, 4, 1, 2}, ModelFile.read(file, small(Precision.FLOAT)).floats());
  }

  @Test
  void floatsAreWidenedForANetworkOfDoubles() throws IOException {
    Path file = RawFile.write(folder, PYTHON, RawFile.floats(0.1f, 2, 3, 4));
    assertArrayEquals(
        new double[] {3, 4, 0.1f, 2}, ModelFile.read(file, small(Precision.DOUBLE)).doubles());
  }

  @Test
  void doublesThatAreFloatsAreTaken() throws IOException {
    String header =
        PYTHON.replace("F32", "F64").replace("[8,16]", "[16,32]").replace("[0,8]", "[0,16]");
    Path file = RawFile.write(folder, header, RawFile.doubles(1, 0.1f, 3, 4));
    assertArrayEquals(
        new float[] {3, 4, 1, 0.1f}, ModelFile.read(file, small(Precision.FLOAT)).floats());
  }

  @Test
  void scalarTensor() throws IOException {
    NetworkSpec spec = NetworkSpec.named("S").tensor("s", Initializer.zeros(), true).build();
    Path file =
        RawFile.write(
            folder,
            "{\"s\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,4]}}",
            RawFile.floats(7));
    assertArrayEquals(new float[] {7}, ModelFile.read(file, spec).floats());
  }
}
