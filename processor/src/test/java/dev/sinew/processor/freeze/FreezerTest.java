package dev.sinew.processor.freeze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.Network;
import dev.sinew.Parameters;
import dev.sinew.Precision;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.grammar.NnReader;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.Caller;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import dev.sinew.processor.bind.Binder;
import dev.sinew.processor.graph.Documentation;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.pass.Simplifier;
import dev.sinew.processor.shape.ShapeInference;
import dev.sinew.tree.Tree;
import dev.sinew.tree.TreePrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frozen classes against the networks they were made from. */
final class FreezerTest {
  private static final String TINY =
      """
      input  bits: float[2]
      hidden = bits -> dense(2) -> tanh
      output odd = hidden -> dense(1) -> sigmoid labels("no", "yes")
      """;
  private static final String DIGITS =
      """
      input  pixels: float[8, 8] scale(1/16)
      hidden = pixels -> flatten -> dense(32) -> relu
      output digit = hidden -> dense(10) -> softmax labels("0".."9")
      train { loss = crossEntropy }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        TINY,
        DIGITS,
        "precision double " + TINY,
        "precision double " + DIGITS,
        "input x: float[40] output y = x -> dense(3) -> gelu",
        "input x: float[3] normalize output y = x -> dense(4) -> elu -> dense(1) normalize"
            + " train { loss = meanSquaredError }",
        "input x: float[20] normalize output y = x -> dense(9) -> softplus -> dense(20) -> silu",
        "input a, b: float[3] h = concat(a, b) -> dense(3) -> tanh"
            + " output sum = h + a output share = (h - b) -> softmax labels(1..3)",
        "activation swish(x) = x * sigmoid(x) input x: float[4, 5]"
            + " output y = (x -> transpose -> softmax(axis = 0) -> mean(axis = 1)) -> swish"
            + " output z = exp(x) / (1 + exp(x))",
        "input x: float[784] output y = x -> dense(16) -> sigmoid -> dense(784)"
      })
  void sameBits(String body) throws Exception {
    for (Form form : Form.values()) {
      Trained trained = new Trained(body);
      Frozen frozen = trained.freeze(form);
      Object alone = FrozenLoader.create(frozen, frozen.resources(), folder.resolve(form.name()));
      Random random = new Random(5);
      for (int i = 0; i < 50; i++) {
        List<double[]> inputs = trained.sample(random);
        assertEquals(
            words(trained.network.predict(inputs)),
            words(Predictions.of(alone, trained.precision, inputs)));
      }
      alone.getClass().getMethod("selfTest").invoke(alone);
    }
  }

  private static List<String> words(List<double[]> outputs) {
    return outputs.stream().map(Arrays::toString).toList();
  }

  @Test
  void tinyHoldsItsNumbersInItsCode() throws Exception {
    Frozen frozen = new Trained(TINY).freeze(Form.BESIDE);
    assertTrue(frozen.resources().isEmpty());
    assertFalse(frozen.type().text().contains("Weights"));
  }

  @Test
  void largerHasAResourceThatNativeImageKeeps() throws Exception {
    Frozen frozen = new Trained(DIGITS).freeze(Form.BESIDE);
    assertEquals(
        List.of(
            "com/example/FrozenNet.weights",
            "META-INF/native-image/dev.sinew.frozen/com.example.FrozenNet/resource-config.json"),
        List.copyOf(frozen.resources().keySet()));
    assertEquals(2410 * 4, frozen.weights().orElseThrow().length);
  }

  @Test
  void onRequestOneFileHoldsAll() throws Exception {
    assertTrue(new Trained(DIGITS).freeze(Form.SINGLE_FILE).resources().isEmpty());
  }

  @Test
  void commentsOfTheTextBecomeJavadoc() throws Exception {
    for (String body : List.of(TINY, DIGITS)) {
      new Trained(body);
      String text =
          "/** What it tells & why. */ network Net { /** What is between. */ block between(n) = dense(n)"
              + body.replace("-> dense(2)", "-> between(2)")
                  .replace("-> dense(32)", "-> between(32)")
                  .replace("input ", "/** What is seen. */ input ")
                  .replace("hidden =", "/** What is meant. */ hidden =")
              + "}";
      String java = frozen(text.replace("dense(n)", "dense(n, name = \"hidden\")"));
      assertTrue(java.contains("/**\n * What it tells &amp; why.\n *\n * <p>The trained network"));
      assertTrue(java.contains(" What is seen.\n"));
      assertTrue(java.contains("<p>What is meant.\n"));
      assertTrue(java.contains("<p>What is between.\n"));
    }
  }

  private String frozen(String text) throws Exception {
    return NetworkFreezer.freeze(
            new NetworkFreezer.Request(
                new SourceFile("net.nn", text),
                "com.example",
                BuildSettings.NONE,
                Caller.ANYONE,
                folder.resolve("net.safetensors"),
                Form.BESIDE))
        .frozen()
        .orElseThrow()
        .type()
        .text();
  }

  @Test
  void sameInputSameText() throws Exception {
    Trained trained = new Trained(DIGITS);
    assertEquals(trained.freeze(Form.BESIDE).type(), trained.freeze(Form.BESIDE).type());
  }

  @Test
  void changedResourceIsRefused() throws Exception {
    Frozen frozen = new Trained(DIGITS).freeze(Form.BESIDE);
    frozen.weights().orElseThrow()[100]++;
    Exception refusal =
        assertThrows(
            IllegalStateException.class,
            () -> FrozenLoader.create(frozen, frozen.resources(), folder.resolve("changed")));
    assertEquals(
        "FrozenNet.weights is not the one that was written with com.example.FrozenNet; build both"
            + " again, and keep resource filtering away from it.",
        refusal.getMessage());
  }

  @Test
  void missingResourceIsNamed() throws Exception {
    Frozen frozen = new Trained(DIGITS).freeze(Form.BESIDE);
    Exception refusal =
        assertThrows(
            IllegalStateException.class, () -> FrozenLoader.create(frozen, Map.of(), folder));
    assertEquals(
        "com.example.FrozenNet needs its parameters, FrozenNet.weights, which lie beside the class;"
            + " put that resource into the jar too.",
        refusal.getMessage());
  }

  /** A network with some parameters, as if it had been trained. */
  private final class Trained {
    final ShapedGraph graph;
    final String source;
    final TrainedNetwork network;
    final Precision precision;

    Trained(String body) throws Exception {
      SourceFile file = new SourceFile("net.nn", "network Net {\n" + body + "\n}");
      List<GeneratedClass> classes = NetworkCompiler.compile(file, "com.example").classes();
      DiagnosticLog log = new DiagnosticLog(file);
      Tree.Network tree = NnReader.read(log).networks().get(0);
      graph = Simplifier.simplify(ShapeInference.infer(Binder.bind(tree, log), log));
      source = TreePrinter.print(tree);
      Network fresh =
          (Network)
              JavaTexts.load(classes)
                  .loadClass("com.example.NetNetwork")
                  .getConstructor(long.class)
                  .newInstance(7);
      fresh.use(measured(fresh.parameters()));
      fresh.save(folder.resolve("net.safetensors"));
      network =
          TrainedNetwork.load(classes, "com.example.NetNetwork", folder.resolve("net.safetensors"));
      precision = fresh.spec().precision();
    }

    Frozen freeze(Form form) {
      return Freezer.freeze(
          graph, Documentation.NONE, Optional.empty(), source, network, "com.example", form);
    }

    List<double[]> sample(Random random) {
      List<double[]> inputs = new ArrayList<>();
      graph.inputs().forEach(input -> inputs.add(random.doubles(input.size(), -3, 3).toArray()));
      return inputs;
    }

    /** What training would have measured: a mean of 2 and a deviation of 3. */
    private static Parameters measured(Parameters start) {
      Parameters parameters = start;
      for (var tensor : start.spec().tensors()) {
        String name = tensor.name();
        double number = name.endsWith(".mean") ? 2 : 3;
        if (name.endsWith(".mean") || name.endsWith(".std")) {
          double[] all = new double[tensor.size()];
          Arrays.fill(all, number);
          parameters = parameters.with(name, all);
        }
      }
      return parameters;
    }
  }
}
