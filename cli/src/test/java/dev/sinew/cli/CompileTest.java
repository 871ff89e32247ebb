package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileTest {
  private static final String GATE =
      "network Gate { input x: float[2] output y = x -> dense(1) -> sigmoid }\n";

  @TempDir private Path folder = Path.of("");
  private Program program = new Program(folder);

  @BeforeEach
  void begin() throws IOException {
    program = new Program(folder);
    program.write("gate.nn", GATE);
    program.write("bad.nn", "network Bad { input x: float[2] output y = x -> dens(1) }\n");
  }

  @Test
  void sourcesAreThoseOfTheCompiler() throws IOException {
    Run run = program.run("compile", "@/gate.nn", "-d", "@/out", "--package", "com.example");
    List<GeneratedClass> classes =
        NetworkCompiler.compile(new SourceFile("gate.nn", GATE), "com.example").classes();
    assertEquals(new Run(0, classes.size() + " classes written to @/out\n", ""), run);
    for (GeneratedClass each : classes) {
      assertEquals(each.text(), program.read("out/" + each.path()));
    }
    assertEquals(
        classes.size(), program.files().stream().filter(f -> f.startsWith("out/")).count());
  }

  @Test
  void aMistakeInOneFileKeepsAllFromBeingWritten() throws IOException {
    List<String> before = program.files();
    Run run = program.run("compile", "@/gate.nn", "@/bad.nn", "-d", "@/out");
    assertEquals(1, run.exit());
    assertTrue(run.err().startsWith("@/bad.nn:1:49: error[unknown-step]"), run.err());
    assertTrue(run.err().endsWith("1 error in 1 of 2 files\n"), run.err());
    assertEquals(before, program.files());
  }

  @Test
  void twoFilesMustNotBecomeOneClass() throws IOException {
    program.write("other.nn", GATE);
    assertEquals(
        new Run(
            1,
            "",
            "sinew compile: @/gate.nn and @/other.nn both become the class GateNetwork; rename one"
                + " network, or compile them apart with other packages\n"),
        program.run("compile", "@/gate.nn", "@/other.nn", "-d", "@/out"));
  }

  @Test
  void aPackageMustBeOne() {
    assertEquals(
        new Run(2, "", "sinew compile: 'com.1' cannot be a package; write it like com.example\n"),
        program.run("compile", "@/gate.nn", "-d", "@/out", "--package", "com.1"));
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws IOException {
    List<String> before = program.files();
    assertEquals(
        new Run(2, "", "sinew compile: @/gate.nn is a file, where a folder is expected\n"),
        program.run("compile", "@/gate.nn", "-d", "@/gate.nn"));
    assertEquals(before, program.files());
  }

  @Test
  void aFolderInPlaceOfASourceLeavesTheOthersUnwritten() throws IOException {
    program.write("out/GateValues.java/in-the-way", "");
    List<String> before = program.files();
    assertEquals(
        new Run(
            2,
            "",
            "sinew compile: @/out/GateValues.java is a folder, where a file is to be written\n"),
        program.run("compile", "@/gate.nn", "-d", "@/out"));
    assertEquals(before, program.files());
  }
}
