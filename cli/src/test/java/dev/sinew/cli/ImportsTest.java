package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import dev.sinew.processor.imports.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on files that import others. */
class ImportsTest {
  private static final String NETWORK =
      """
      import "common/blocks.nn"
      network %s { input x: float[2] output y = x -> wide(1) -> sigmoid }
      """;

  @TempDir private Path folder = Path.of("");
  private Program program = new Program(folder);

  @BeforeEach
  void begin() throws IOException {
    program = new Program(folder);
    program.write("gate.nn", NETWORK.formatted("Gate"));
    program.write("common/blocks.nn", "block wide(n) = dense(n)\n");
  }

  @Test
  void importsAreFoundBesideTheFile() throws IOException {
    assertEquals(
        new Run(0, "1 network in 1 file: no mistakes\n", ""), program.run("check", "@/gate.nn"));
    assertEquals(0, program.run("compile", "@/gate.nn", "-d", "@/out").exit());
    assertTrue(program.read("out/GateNetwork.java").contains("block wide(n) = dense(n)"));
    Run explained = program.run("explain", "@/gate.nn");
    assertEquals(0, explained.exit(), explained.err());
    Run drawn = program.run("draw", "--mermaid", "@/gate.nn");
    assertEquals(0, drawn.exit(), drawn.err());
  }

  @Test
  void mistakesInAnImportedFileAreShownOnce() throws IOException {
    program.write("other.nn", NETWORK.formatted("Other"));
    program.write("common/blocks.nn", "// all\nblock wide(n) = dens(n)\n");
    assertEquals(
        new Run(
            1,
            "",
            """
            @/common/blocks.nn:2:17: error[unknown-step]: there is no step called 'dens'
                block wide(n) = dens(n)
                                ^^^^^^^
                did you mean 'dense'?
            1 error in 1 of 3 files
            """),
        program.run("check", "@/gate.nn", "@/other.nn"));
  }

  @Test
  void missingFilesAreNamedWithTheirFolder() throws IOException {
    program.write("gate.nn", NETWORK.formatted("Gate").replace("common", "../common"));
    program.write("sub/gate.nn", NETWORK.formatted("Gate").replace("blocks", "block"));
    Run outside = program.run("check", "@/gate.nn");
    assertTrue(outside.err().contains("cannot be imported: it leads out of the folder"));
    Run missing = program.run("check", "@/sub/gate.nn");
    assertTrue(missing.err().contains("    looked for @/sub/common/block.nn\n"), missing.err());
  }

  @Test
  void belowTheWorkingDirectoryFilesAreShownAsTheFirstWasNamed() {
    FilesAround files = new FilesAround(Path.of("").toAbsolutePath(), Path.of(""));
    assertEquals(new Found.Missing(List.of("no/where.nn")), files.find("no/where.nn"));
    assertEquals(
        "src/test/gate.nn",
        FilesAround.of(Path.of("src/test/./gate.nn")).root().orElseThrow().place());
    assertEquals("gate.nn", FilesAround.of(folder.resolve("gate.nn")).root().orElseThrow().place());
  }
}
