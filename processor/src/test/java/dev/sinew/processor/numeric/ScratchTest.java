package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.Network;
import dev.sinew.NetworkSpec;
import dev.sinew.ScratchSpec;
import dev.sinew.internal.Products;
import dev.sinew.internal.Team;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a network says of its memory, against all arrays of numbers that its objects hold. */
final class ScratchTest {
  /** Without capacity for tiles, which lay out numbers anew as they need them. */
  private static final int CAPACITY = 7;

  private static final String DEEP =
      "input x: float[8] output y = x -> dense(16) -> relu -> dense(16) -> tanh -> dense(16)"
          + " -> relu -> dense(16) -> sigmoid -> dense(16) -> relu -> dense(3) -> softmax"
          + " train { loss = crossEntropy }";

  @Test
  void tiny() {
    assertReported(
        "input x: float[2] output y = x -> dense(2) -> sigmoid -> dense(1) -> sigmoid"
            + " train { loss = halfSquaredError }");
  }

  @Test
  void deepOfEqualWidth() {
    assertReported(DEEP);
  }

  @Test
  void inDouble() {
    assertReported("precision double " + DEEP);
  }

  @Test
  void tiles() {
    assertReported(
        "input x: float[64] output y = x -> dense(96) -> relu -> dense(96) -> relu -> dense(96)"
            + " -> relu -> dense(64, bias = false) train { loss = meanSquaredError l2 = 0.01 }");
  }

  @Test
  void branches() {
    assertReported(
        "input a: float[12] normalize input b: float[12] h = (a -> dense(12)) * (b -> dense(12))"
            + " s = h + (h -> dense(12) -> gelu -> dense(12)) output y = concat(s, a) -> dense(5)"
            + " train { loss = huber }");
  }

  @Test
  void severalOutputsAndTerms() {
    assertReported(
        "input x: float[9] h = x -> dense(20) -> relu -> dense(20) -> relu"
            + " output kind = h -> dense(3) -> softmax output size = h -> dense(1)"
            + " train { loss = crossEntropy(kind, reduction = sum) + 0.5 * meanSquaredError(size) }");
  }

  @Test
  void withoutTraining() {
    assertReported("input x: float[4] output y = x -> dense(4) -> relu -> dense(4)");
  }

  /** Ten layers of 32 from 32 to 32: beside input and output the values of two are alive. */
  @Test
  void deepNetworkTakesTwoLayersForPrediction() {
    String layers = " -> dense(32) -> relu".repeat(10);
    ScratchSpec scratch =
        scratch(compiled("input x: float[32] output y = x" + layers + " -> dense(32)"));
    assertEquals((32 + 2 * 32 + 32) * 4, scratch.predictionBytes());
    assertEquals((12 * 32 + 32 + 2 * 32 + 32) * 4, scratch.sampleBytes());
    assertEquals(scratch.passBytes() + 5 * scratch.sampleBytes(), scratch.trainingBytes(5));
  }

  /** A pass that only goes forward has the values of two layers as well, and no gradients. */
  @Test
  void manyPredictionsTakeTwoLayersEach() {
    String layers = " -> dense(32) -> relu".repeat(10);
    CompiledNetworks compiled =
        compiled("input x: float[32] output y = x" + layers + " -> dense(32)");
    Network network = compiled.fresh("Net", 1).network();
    Object pass = Reflection.callHidden(network, "newForwardPass", CAPACITY);
    Reflection.call(Reflection.method(pass.getClass(), "forward", int.class), pass, CAPACITY);
    long parameters = 11 * (32 * 32 + 32);
    assertEquals(
        (2 * parameters + CAPACITY * (32 + 2 * 32 + 32)) * Float.BYTES, bytes(pass, network));
  }

  private static CompiledNetworks compiled(String statements) {
    return CompiledNetworks.of("network Net { " + statements + " }");
  }

  private static ScratchSpec scratch(CompiledNetworks compiled) {
    return compiled.fresh("Net", 1).network().summary().scratch().orElseThrow();
  }

  private static void assertReported(String statements) {
    CompiledNetworks compiled = compiled(statements);
    GeneratedNetwork network = compiled.fresh("Net", 1);
    Object predictor =
        Reflection.call(
            Reflection.method(network.network().getClass(), "predictor"), network.network());
    Object pass = network.network().newPass(CAPACITY);
    String back = network.spec().training().isPresent() ? "lossAndGradient" : "backward";
    Reflection.call(Reflection.method(pass.getClass(), back, int.class), pass, CAPACITY);
    ScratchSpec scratch = scratch(compiled);
    assertTrue(scratch.predictionBytes() > 0);
    assertEquals(bytes(predictor, network.network()), scratch.predictionBytes());
    assertEquals(bytes(pass, network.network()), scratch.trainingBytes(CAPACITY));
  }

  /** The bytes of all arrays of numbers that can be reached, each once. */
  private static long bytes(Object object, Object beside) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    seen.add(beside);
    return bytes(object, seen);
  }

  private static long bytes(Object object, Set<Object> seen) {
    if (object == null
        || object instanceof NetworkSpec
        || object instanceof Products
        || object instanceof Team
        || !seen.add(object)) {
      return 0;
    }
    if (object instanceof float[] numbers) {
      return (long) numbers.length * Float.BYTES;
    }
    if (object instanceof double[] numbers) {
      return (long) numbers.length * Double.BYTES;
    }
    long bytes = 0;
    if (object.getClass().isArray() && !object.getClass().getComponentType().isPrimitive()) {
      for (int i = 0; i < Array.getLength(object); i++) {
        bytes += bytes(Array.get(object, i), seen);
      }
      return bytes;
    }
    for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          bytes += bytes(value(field, object), seen);
        }
      }
    }
    return bytes;
  }

  private static Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException | InaccessibleObjectException e) {
      throw new AssertionError(field.toString(), e);
    }
  }
}
