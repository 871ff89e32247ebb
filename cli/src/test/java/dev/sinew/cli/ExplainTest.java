package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  private static final String GATE =
      """
      network Gate {
        input  x: float[2, 2]
        h      = x -> flatten -> dense(3) -> tanh
        output y = h -> dense(32) -> softmax
        train { loss = crossEntropy }
      }
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyStageHasItsSection() throws IOException {
    Program program = new Program(folder);
    program.write("gate.nn", GATE);
    Run run = program.run("explain", "@/gate.nn");
    assertEquals(0, run.exit());
    assertEquals("", run.err());
    assertEquals(
        List.of(
            "Gate: as it is read",
            "Gate: bound to operators",
            "Gate: with shapes and parameters",
            "Gate: checked",
            "Gate: simplified",
            "Gate: differentiated",
            "Gate: planned",
            "Bytes of bytecode of each method; HotSpot compiles methods up to 8000",
            "Gate: summary"),
        run.out().lines().filter(line -> !line.startsWith(" ") && !line.isEmpty()).toList());
  }

  @Test
  void sizesAreThoseOfTheNetwork() throws IOException {
    Program program = new Program(folder);
    program.write("gate.nn", GATE);
    String out = program.run("explain", "@/gate.nn").out();
    List<String> facts =
        List.of(
            "  1  hFlatten = flatten[0]: [4]",
            "       h.weight: [3, 4] at 0",
            "       h.bias: [3] at 12",
            "       y.weight: [32, 3] at 15",
            "       y.bias: [32] at 111",
            "  crossEntropy gives the gradient at yDense",
            "  h -> hDense: times 1 - y^2",
            // x 4 + h 3, whose place hDense shares, + yDense 32 + y 32
            "  values    5 in 4 buffers, 71 numbers a sample",
            "  buffer    h[3], also holds hDense",
            "  forward   h: dense and tanh from [x] to h; straight: 12 products, at most 64",
            "  forward   yDense: dense from [h] to yDense; rows: 32 outputs, at least the 8 of a"
                + " vector");
    for (String fact : facts) {
      assertTrue(out.contains(fact + "\n"), () -> "no line '" + fact + "' in\n" + out);
    }
    // javac writes the constructor of an empty class as aload_0, invokespecial, return: 5 bytes.
    assertTrue(out.contains("  GateForward\n       5  <init>\n"), out);
  }

  @Test
  void mistakesAreShownInstead() throws IOException {
    Program program = new Program(folder);
    program.write("bad.nn", "network A { input x: float output y = x -> dens(1) }");
    Run run = program.run("explain", "@/bad.nn");
    assertEquals(1, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains("error[unknown-step]"), run.err());
  }
}
