package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawTest {
  private static final String GATE =
      "network Gate { input x: float[2] output y = x -> dense(1) }\n";

  @TempDir private Path folder = Path.of("");
  private Program program = new Program(folder);

  @BeforeEach
  void begin() throws IOException {
    program = new Program(folder);
    program.write("gate.nn", GATE);
    program.write("two.nn", GATE + GATE.replace("Gate", "Other"));
  }

  @Test
  void aPictureGoesToAFileOrToStandardOutput() throws IOException {
    assertEquals(new Run(0, "", ""), program.run("draw", "@/gate.nn", "-o", "@/gate.svg"));
    String svg = program.read("gate.svg");
    assertTrue(svg.startsWith("<svg xmlns="), svg);
    assertEquals(new Run(0, svg, ""), program.run("draw", "--svg", "@/gate.nn"));
    assertTrue(program.run("draw", "--mermaid", "@/gate.nn").out().contains("\nflowchart TD\n"));
  }

  @Test
  void oneOfSeveralNetworksIsNamed() {
    assertEquals(
        new Run(
            2,
            "",
            "sinew draw: @/two.nn has several networks: Gate, Other; say which with --network"
                + " NAME\n"),
        program.run("draw", "@/two.nn"));
    assertEquals(
        new Run(2, "", "sinew draw: @/two.nn has no network 'Door'; it has Gate, Other\n"),
        program.run("draw", "@/two.nn", "--network", "Door"));
    Run run = program.run("draw", "@/two.nn", "--network", "Other");
    assertEquals(0, run.exit());
    assertTrue(run.out().contains("<title>Other, 3 parameters</title>"), run.out());
  }
}
