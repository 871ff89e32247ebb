package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
  private static final String LOOSE = "network A{ // a\ninput x:float output y=x }";
  private static final String LAID_OUT =
      "network A {  // a\n  input  x: float\n  output y = x\n}\n";

  @TempDir private Path folder = Path.of("");
  private Program program = new Program(folder);

  @BeforeEach
  void begin() throws IOException {
    program = new Program(folder);
    program.write("loose.nn", LOOSE);
    program.write("good.nn", LAID_OUT);
  }

  @Test
  void filesAreLaidOutInPlace() throws IOException {
    assertEquals(
        new Run(0, "laid out: @/loose.nn\n", ""), program.run("format", "@/loose.nn", "@/good.nn"));
    assertEquals(LAID_OUT, program.read("loose.nn"));
    assertEquals(LAID_OUT, program.read("good.nn"));
    assertEquals(new Run(0, "", ""), program.run("format", "@/loose.nn", "@/good.nn"));
  }

  @Test
  void checkChangesNothing() throws IOException {
    assertEquals(
        new Run(1, "would be laid out anew: @/loose.nn\n", ""),
        program.run("format", "--check", "@/loose.nn", "@/good.nn"));
    assertEquals(LOOSE, program.read("loose.nn"));
    assertEquals(new Run(0, "", ""), program.run("format", "--check", "@/good.nn"));
  }

  @Test
  void stdoutChangesNothing() throws IOException {
    assertEquals(
        new Run(0, LAID_OUT + LAID_OUT, ""),
        program.run("format", "--stdout", "@/loose.nn", "@/good.nn"));
    assertEquals(LOOSE, program.read("loose.nn"));
  }

  @Test
  void aMistakeInOneFileLeavesAllAsTheyAre() throws IOException {
    program.write("bad.nn", "network A { input }");
    Run run = program.run("format", "@/loose.nn", "@/bad.nn");
    assertEquals(1, run.exit());
    assertTrue(run.err().startsWith("@/bad.nn:1:19: error[syntax]"), run.err());
    assertEquals(LOOSE, program.read("loose.nn"));
  }

  @Test
  void oneOfTheTwoAtMost() {
    Run run = program.run("format", "--check", "--stdout", "@/good.nn");
    assertEquals(2, run.exit());
    assertTrue(
        run.err().startsWith("sinew format: Error: --check, --stdout are mutually exclusive"),
        run.err());
  }
}
