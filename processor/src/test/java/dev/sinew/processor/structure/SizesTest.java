package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.Network;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.explain.ClassFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * HotSpot never compiles a method above 8,000 bytes of bytecode, javac refuses 64 KiB, and a class
 * holds 65,535 constants. Generated code keeps well below, whatever the size of the network.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SizesTest {
  private static final int METHOD_BYTES = 7_500;
  private static final int CONSTANTS = 65_535;

  private final Map<String, String> networks = networks();
  private Javac.Result compiled = new Javac.Result(List.of(), Map.of());

  private static Map<String, String> networks() {
    Map<String, String> networks = new LinkedHashMap<>();
    for (int layers : new int[] {1, 10, 100, 300}) {
      networks.put("layers" + layers, layers(layers));
    }
    networks.put("wide", "input x: float[4096] output y = x -> dense(1000) -> relu -> dense(10)");
    networks.put("branches", branches(150));
    networks.put("written", written());
    networks.put(
        "labels5000", "input x: float[4] output y = x -> dense(5000) -> softmax labels(1..5000)");
    networks.put("outputs63", outputs(63));
    networks.put("terms63", outputs(63) + terms(63));
    networks.put("inputs63", inputs(63));
    networks.put("output300", "input x: float[300] output y = x -> dense(300, bias = false)");
    networks.put("straight", straight(300));
    return networks;
  }

  /** Dense layers of width 32 with relu. */
  static String layers(int count) {
    return "input x0: float[32] "
        + IntStream.range(1, count)
            .mapToObj(i -> "x%d = x%d -> dense(32) -> relu ".formatted(i, i - 1))
            .collect(Collectors.joining())
        + "output y = x%d -> dense(32) train { loss = halfSquaredError }".formatted(count - 1);
  }

  private static String branches(int count) {
    return "input a0: float[16] b0 = a0 -> dense(16) "
        + IntStream.range(1, count)
            .mapToObj(
                i ->
                    "a%1$d = a%2$d + (b%2$d -> dense(16) -> tanh) b%1$d = a%2$d * b%2$d "
                        .formatted(i, i - 1))
            .collect(Collectors.joining())
        + "output y = a%1$d - b%1$d train { loss = halfSquaredError }".formatted(count - 1);
  }

  private static String written() {
    String row = IntStream.range(0, 79).mapToObj(i -> i + ".5").collect(Collectors.joining(", "));
    String rows = Stream.generate(() -> "[" + row + "]").limit(10).collect(Collectors.joining(","));
    String bias = IntStream.range(0, 10).mapToObj(i -> "-" + i).collect(Collectors.joining(", "));
    String layer = "dense(10, weight = [" + rows + "], bias = [" + bias + "])";
    return "input x: float[79] y0 = x -> " + layer + " output y = (x -> " + layer + ") + y0";
  }

  private static String outputs(int count) {
    return "input x: float[8] "
        + IntStream.range(0, count)
            .mapToObj(i -> "output y%d = x -> dense(2) -> softmax labels(0..1) ".formatted(i))
            .collect(Collectors.joining());
  }

  /** Of the longest code: each with a mean of its own, a coefficient, a weight for each sample. */
  private static String terms(int count) {
    return IntStream.range(0, count)
        .mapToObj("2 * crossEntropy(y%d, classWeights = [1, 2], sampleWeight = w)"::formatted)
        .collect(Collectors.joining(" + ", "train { input w: float loss = ", " }"));
  }

  private static String inputs(int count) {
    return IntStream.range(0, count)
            .mapToObj("input x%d: float[8] scale(2) "::formatted)
            .collect(Collectors.joining())
        + IntStream.range(0, count)
            .mapToObj("x%d"::formatted)
            .collect(Collectors.joining(" + ", "output y = (", ") -> dense(2)"));
  }

  private static String straight(int count) {
    return "input x0: float[8] "
        + IntStream.range(1, count)
            .mapToObj(i -> "x%d = x%d -> dense(8) -> tanh ".formatted(i, i - 1))
            .collect(Collectors.joining())
        + "output y = x%d -> dense(8) train { loss = halfSquaredError }".formatted(count - 1);
  }

  Stream<String> names() {
    return networks.keySet().stream();
  }

  @BeforeAll
  void compile() {
    List<GeneratedClass> sources = new ArrayList<>();
    networks.forEach((name, body) -> sources.addAll(classes(name, body)));
    compiled = Javac.compile(sources, "-Werror");
    assertEquals(List.of(), compiled.messages());
  }

  private static List<GeneratedClass> classes(String name, String body) {
    return Compile.classes("sizes." + name, "network N { " + body + " }");
  }

  @ParameterizedTest
  @MethodSource("names")
  void methodsAndConstantPools(String name) {
    compiled
        .classes()
        .forEach(
            (type, bytes) -> {
              if (type.startsWith("sizes." + name + ".")) {
                ClassFile file = ClassFile.read(bytes);
                assertTrue(file.largestMethod() <= METHOD_BYTES, type + file.methods());
                assertTrue(file.constants() < CONSTANTS, type + ": " + file.constants());
              }
            });
  }

  @ParameterizedTest
  @MethodSource("names")
  void classesLoadAndStart(String name) throws ReflectiveOperationException {
    Class<?> type = compiled.load().loadClass("sizes." + name + ".NNetwork");
    Network network = (Network) type.getConstructor(long.class).newInstance(1L);
    network.newPass(2).forward(2);
    assertEquals("N", network.spec().name());
  }

  /**
   * Tripling the layers must not take much more than three times as long. Other work on the machine
   * makes times longer but none shorter, so the least of each counts, of as many as it takes.
   */
  @Test
  void generationTimeGrowsWithTheLayers() {
    for (int i = 0; i < 3; i++) {
      time(300);
    }
    double small = Double.MAX_VALUE;
    double large = Double.MAX_VALUE;
    for (int i = 0; i < 5 || (i < 40 && large / small > 3.6); i++) {
      small = Math.min(small, time(100));
      large = Math.min(large, time(300));
    }
    assertTrue(large / small <= 3.6, large + " ms for 300 layers, " + small + " ms for 100");
  }

  /** Milliseconds of this thread's own work, so that other processes do not count. */
  private static double time(int layers) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    assertEquals(8, classes("timed", layers(layers)).size());
    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
