package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlocksTest {
  private static List<String> tensors(String statements) {
    return Graphs.shaped("input x: float[4] " + statements).tensors().stream()
        .map(Tensor::name)
        .toList();
  }

  private static List<String> weights(String statements) {
    List<String> names = tensors(statements);
    assertEquals(names.size(), new HashSet<>(names).size(), "no name stands twice");
    return names.stream()
        .filter(name -> name.endsWith(".weight"))
        .map(name -> name.substring(0, name.length() - ".weight".length()))
        .toList();
  }

  @Test
  void tensorNamesOfLayers() {
    assertEquals(List.of("y"), weights("output y = x -> dense(4)"));
    assertEquals(
        List.of("y.dense1", "y.dense2"), weights("output y = x -> dense(4) -> relu -> dense(2)"));
  }

  @Test
  void blockAddsItsName() {
    String wide = "block wide(n) = dense(n) -> relu ";
    String deep = "block deep = dense(4) -> dense(4) ";
    String block = wide + deep;
    assertEquals(List.of("y.wide"), weights(wide + "output y = x -> wide(4)"));
    assertEquals(List.of("y.deep.dense1", "y.deep.dense2"), weights(deep + "output y = x -> deep"));
    assertEquals(
        List.of("y.wide1", "y.dense", "y.wide2", "y.deep.dense1", "y.deep.dense2"),
        weights(block + "output y = x -> wide(4) -> dense(4) -> wide(4) -> deep"));
  }

  @Test
  void valuesOfABlockAddTheirNames() {
    String block =
        "block b { input x dense1 = x -> dense(4) output dense1 -> dense(4) -> dense(4) } ";
    assertEquals(
        List.of("y.b.dense1", "y.b.dense12", "y.b.dense2"), weights(block + "output y = x -> b"));
    String outer = "block o { input x h = x -> b output z = h -> b } " + block;
    assertEquals(
        List.of(
            "y.o.h.b.dense1",
            "y.o.h.b.dense12",
            "y.o.h.b.dense2",
            "y.o.z.b.dense1",
            "y.o.z.b.dense12",
            "y.o.z.b.dense2"),
        weights(outer + "output y = x -> o"));
  }

  @Test
  void repetitionsAreNumberedFromZero() {
    String block = "block b(n) = dense(n) -> relu ";
    assertEquals(
        List.of("y.b.0", "y.b.1", "y.dense"),
        weights(block + "output y = x -> repeat(2, b(4)) -> dense(2)"));
    assertEquals(
        List.of("y.dense.0", "y.dense.1", "y.dense.2"),
        weights("output y = x -> repeat(2 + 1, dense(4))"));
    assertEquals(
        List.of("y.repeat.0.dense1", "y.repeat.0.dense2", "y.repeat.1.dense1", "y.repeat.1.dense2"),
        weights("output y = x -> repeat(2, dense(4) -> relu -> dense(4))"));
    assertEquals(List.of("y"), weights("output y = x -> repeat(3, tanh) -> dense(1)"));
  }

  @Test
  void sharedTensorsHaveTheNameOfTheStep() {
    String shared = "shared encode = dense(4) -> tanh ";
    assertEquals(
        List.of("encode", "y"),
        weights(shared + "output y = ((x -> encode) - (x -> relu -> encode)) -> dense(2)"));
    assertEquals(List.of("encode"), weights(shared + "output y = x -> repeat(3, encode)"));
    assertEquals(
        List.of("y.b1.encode", "y.b2.encode"),
        weights(
            "block b { input x shared encode = dense(4) output (x -> encode) + (x -> tanh ->"
                + " encode) } output y = x -> b -> b"));
  }

  @Test
  void javaNamesTellTheWay() {
    ShapedGraph graph =
        Graphs.shaped(
            "input x: float[4] "
                + "block residual(n) { input x output x + (x -> dense(n) -> tanh -> dense(n)) } "
                + "seen = x -> repeat(2, residual(4)) -> dense(2) output y = seen -> dense(1)");
    assertEquals(
        List.of(
            "x",
            "seenResidual0Dense1",
            "seenResidual0Tanh",
            "seenResidual0Dense2",
            "seenResidual0",
            "seenResidual1Dense1",
            "seenResidual1Tanh",
            "seenResidual1Dense2",
            "seenResidual1",
            "seen",
            "y"),
        graph.nodes().stream().map(node -> node.name()).toList());
  }

  @Test
  void whatNobodyAsksForIsLeftOut() {
    String block = "block b { input x output p = x -> dense(2) output q = x -> dense(3) } ";
    assertEquals(List.of("e.b.q"), weights(block + "e = x -> b output y = e.q"));
  }

  /** A network written out by hand is the same Java, where the names are the same. */
  @Test
  void blockIsWhatItStandsFor() {
    String block =
        "network N(w = 6) { input x: float[4] block wide(n, k = n / 2) = dense(n) -> relu ->"
            + " dense(k) h = x -> wide(w) output y = h -> repeat(1, tanh) -> dense(2) train { loss"
            + " = halfSquaredError } }";
    String written =
        "network N { input x: float[4] h = x -> dense(6) -> relu -> dense(3)"
            + " output y = h -> tanh -> dense(2) train { loss = halfSquaredError } }";
    List<GeneratedClass> a = Compile.classes(block);
    List<GeneratedClass> b = Compile.classes(written);
    for (int i = 1; i < a.size(); i++) {
      assertEquals(
          b.get(i).text().replaceAll("[\\s*]+", " "),
          a.get(i)
              .text()
              .replace("hWideDense", "hDense")
              .replace("hWideRelu", "hRelu")
              .replace("HWideDense", "HDense")
              .replace("HWideRelu", "HRelu")
              .replace("YTanh0", "YTanh")
              .replace("h.wide.dense", "h.dense")
              .replace("yTanh0", "yTanh")
              .replaceAll("[\\s*]+", " "),
          a.get(i).simpleName());
    }
  }

  @Test
  void sourceInTheClassCompilesByItself() {
    String text =
        "activation swish(x) = x * gate(x) activation gate(x) = sigmoid(x) activation other(x) = x "
            + "block outer(n) = inner(n) -> swish block inner(n) = dense(n) block spare = relu "
            + "network N(w = 3) { input x: float[4] output y = x -> outer(w) }";
    String network = Compile.classes(text).get(0).text();
    String kept =
        network
            .lines()
            .dropWhile(line -> !line.contains("<pre>"))
            .skip(1)
            .takeWhile(line -> !line.contains("</pre>"))
            .map(line -> line.replaceFirst("^ \\* ?", "").replace("-&gt;", "->"))
            .collect(Collectors.joining("\n"));
    assertTrue(kept.contains("block inner(n)") && kept.contains("activation gate"), kept);
    assertTrue(!kept.contains("spare") && !kept.contains("other"), kept);
    assertEquals(Compile.classes(text), Compile.classes(kept));
  }

  @Test
  void tooLargeToWriteOut() {
    String doubled =
        IntStream.range(0, 40)
            .mapToObj(i -> "block b" + i + " = b" + (i + 1) + " -> b" + (i + 1))
            .collect(Collectors.joining("\n", "", "\nblock b40 { input x output x }\n"));
    String message =
        "error[too-many-steps]: network N has more than 5000 steps, and 5000 is the most that Java"
            + " classes hold";
    for (String step : List.of("b0", "repeat(1000000000, dense(4))", "repeat(2000000000, relu)")) {
      String errors =
          Compile.errors(doubled + "network N { input x: float[4] output y = x -> " + step + " }");
      assertTrue(errors.contains(message), errors);
      assertEquals(1, errors.lines().filter(line -> line.contains("error[")).count(), errors);
    }
  }
}
