package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Networks of blocks and shared steps against the same networks written out by hand. */
final class WrittenOutTest {
  private static final int BATCH = 5;
  private static final String USING =
      """
      network Using(n = 5) {
        precision double
        input  x, z: float[5]
        block residual(n, k = 2 * n) {
          input  a, more
          deep   = a -> dense(k) -> tanh
          output a + (deep -> dense(n)) * more
        }
        block spread(n) {
          input  a
          output low  = a -> dense(n)
          output high = a -> dense(n) -> softplus
        }
        block narrow = dense(n, l2 = 0.25) -> tanh
        h      = x -> repeat(2, narrow) -> residual(n, more = z)
        e      = h -> spread(3)
        output y = (e.low + e.high) -> dense(2)
        train { loss = halfSquaredError }
      }
      network Written {
        precision double
        input  x, z: float[5]
        n0     = x -> dense(5, l2 = 0.25) -> tanh
        n1     = n0 -> dense(5, l2 = 0.25) -> tanh
        deep   = n1 -> dense(10) -> tanh
        h      = n1 + (deep -> dense(5)) * z
        low    = h -> dense(3)
        high   = h -> dense(3) -> softplus
        output y = (low + high) -> dense(2)
        train { loss = halfSquaredError }
      }
      """;
  private static final String TIED =
      """
      network Tied {
        precision double
        input  x, z: float[5]
        shared turn = dense(5) -> tanh
        output y = (x -> turn) * (z -> turn -> turn)
        train { loss = halfSquaredError }
      }
      network Apart {
        precision double
        input  x, z: float[5]
        a      = x -> dense(5) -> tanh
        b      = z -> dense(5) -> tanh
        c      = b -> dense(5) -> tanh
        output y = a * c
        train { loss = halfSquaredError }
      }
      """;

  /** The same tensors in the same order, so the same numbers to the last bit. */
  @Test
  void blocksAreWhatTheyStandFor() {
    CompiledNetworks compiled = CompiledNetworks.of(USING);
    NetworkSpec spec = compiled.spec("Using");
    assertEquals(
        compiled.spec("Written").tensors().stream().map(TensorSpec::shape).toList(),
        spec.tensors().stream().map(TensorSpec::shape).toList());
    double[] flat = Samples.parameters(spec, new Random(3)).doubles();
    GeneratedPass used = run(compiled, "Using", Parameters.of(spec, flat));
    GeneratedPass written = run(compiled, "Written", Parameters.of(compiled.spec("Written"), flat));
    for (String rows : List.of("y", "xGradient", "zGradient")) {
      assertArrayEquals(written.rows(rows, BATCH), used.rows(rows, BATCH), 0.0, rows);
    }
    for (int i = 0; i < spec.tensors().size(); i++) {
      TensorSpec tensor = spec.tensors().get(i);
      assertArrayEquals(
          written.gradient(compiled.spec("Written").tensors().get(i).name()),
          used.gradient(tensor.name()),
          0.0,
          tensor.name());
    }
  }

  /** The gradient of the shared tensor is the sum of those of three that have the same numbers. */
  @Test
  void gradientsOfAllUsesAddUp() {
    CompiledNetworks compiled = CompiledNetworks.of(TIED);
    NetworkSpec apart = compiled.spec("Apart");
    Parameters once = Samples.parameters(compiled.spec("Tied"), new Random(4));
    Parameters thrice = Parameters.initial(apart, 1);
    for (String layer : List.of("a", "b", "c")) {
      thrice =
          thrice
              .with(layer + ".weight", once.tensor("turn.weight"))
              .with(layer + ".bias", once.tensor("turn.bias"));
    }
    GeneratedPass tied = run(compiled, "Tied", once);
    GeneratedPass three = run(compiled, "Apart", thrice);
    assertArrayEquals(three.rows("y", BATCH), tied.rows("y", BATCH), 0.0);
    for (Map.Entry<String, Integer> tensor : Map.of("weight", 25, "bias", 5).entrySet()) {
      double[] sum = new double[tensor.getValue()];
      double largest = 0;
      for (String layer : List.of("a", "b", "c")) {
        double[] part = three.gradient(layer + "." + tensor.getKey());
        for (int i = 0; i < sum.length; i++) {
          sum[i] += part[i];
          largest = Math.max(largest, Math.abs(part[i]));
        }
      }
      // Fifteen terms in another order.
      double tolerance = 15 * BATCH * Math.ulp(largest);
      assertArrayEquals(sum, tied.gradient("turn." + tensor.getKey()), tolerance, tensor.getKey());
    }
  }

  private static GeneratedPass run(CompiledNetworks compiled, String name, Parameters parameters) {
    GeneratedPass pass = compiled.with(name, parameters).pass(BATCH);
    Random random = new Random(5);
    for (int row = 0; row < BATCH; row++) {
      Samples.set(pass, row, Samples.inputs(pass.spec(), random));
    }
    pass.pass().forward(BATCH);
    for (int row = 0; row < BATCH; row++) {
      int size = pass.spec().outputs().get(0).size();
      pass.set("yGradient", row, Samples.uniform(size, 2, random));
    }
    pass.pass().backward(BATCH);
    return pass;
  }
}
