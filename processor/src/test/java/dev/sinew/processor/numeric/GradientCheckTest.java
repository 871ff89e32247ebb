package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.GradientCheck;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gradientCheck()} passes on every kind of loss and layer, in both precisions. */
final class GradientCheckTest {
  private static final Pattern NETWORK = Pattern.compile("(?m)^network (\\w+)[^{]*\\{");
  private static final Path CASES = Path.of("src/test/resources/cases");

  static Stream<String> networks() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("golden-"))
          .sorted()
          .flatMap(folder -> split(read(folder.resolve("network.nn"))))
          .filter(text -> text.contains("train {"))
          .flatMap(text -> Stream.of(text, inDouble(text)))
          .distinct()
          .toList()
          .stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Each network of a text, with what stands before the first of them. */
  private static Stream<String> split(String text) {
    String beside = text.substring(0, NETWORK.matcher(text).results().toList().get(0).start());
    return Stream.of(text.split("(?m)^(?=network )"))
        .filter(part -> part.startsWith("network "))
        .map(part -> beside + part);
  }

  private static String inDouble(String text) {
    return text.contains("precision double")
        ? text
        : NETWORK.matcher(text).replaceFirst("$0 precision double");
  }

  @ParameterizedTest
  @MethodSource("networks")
  void goldenNetworksPass(String text) {
    String name = NETWORK.matcher(text).results().toList().get(0).group(1);
    GeneratedNetwork network = CompiledNetworks.of(text).fresh(name, 3);
    Parameters before = network.parameters();
    GradientCheck check = network.network().gradientCheck();
    assertTrue(check.passed(), check::toString);
    assertEquals(4, check.samples());
    assertEquals(
        network.spec().tensors().stream()
            .filter(TensorSpec::trained)
            .map(TensorSpec::name)
            .toList(),
        check.tensors().stream().map(GradientCheck.Found::tensor).toList());
    assertEquals(before, network.parameters());
  }

  /** Given samples instead of random ones; a regression far from its targets. */
  @ParameterizedTest
  @ValueSource(strings = {"float", "double"})
  void onGivenSamples(String precision) {
    GeneratedNetwork network =
        CompiledNetworks.of(
                "network N { precision "
                    + precision
                    + " input x: float[2] output y = x -> dense(3) -> tanh -> dense(1)"
                    + " train { loss = meanSquaredError } }")
            .fresh("N", 1);
    GradientCheck check =
        network
            .network()
            .gradientCheck(
                Dataset.of(new double[][] {{1, 2}, {-1, 0.5}}, new double[][] {{3}, {-2}}));
    assertTrue(check.passed(), check::toString);
    assertEquals(2, check.samples());
    assertEquals(List.of(6, 3, 3, 1), check.tensors().stream().map(t -> t.checked()).toList());
  }
}
