package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.NetworkCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sinew check}, and what all commands say about files they cannot read. */
class CheckTest {
  private static final String GOOD =
      "network Gate { input x: float[2] output y = x -> dense(1) -> sigmoid }\n";
  private static final String BAD =
      "network Gate {\n  input x: float[2]\n  output y = z -> dens(1)\n  output w = v\n}\n";

  @TempDir private Path folder = Path.of("");
  private Program program = new Program(folder);

  @BeforeEach
  void begin() throws IOException {
    program = new Program(folder);
    program.write("good.nn", GOOD);
    program.write("bad.nn", BAD);
  }

  @Test
  void goodFilesAreCounted() throws IOException {
    program.write("two.nn", GOOD + GOOD.replace("Gate", "Other"));
    assertEquals(
        new Run(0, "1 network in 1 file: no mistakes\n", ""), program.run("check", "@/good.nn"));
    assertEquals(
        new Run(0, "3 networks in 2 files: no mistakes\n", ""),
        program.run("check", "@/good.nn", "@/two.nn"));
  }

  @Test
  void allMistakesAreShownAsTheCompilerPrintsThem() {
    Run run = program.run("check", "@/bad.nn", "@/good.nn");
    String printed =
        NetworkCompiler.compile(new SourceFile("@/bad.nn", BAD), "").diagnostics().stream()
            .map(diagnostic -> diagnostic.print() + "\n")
            .collect(Collectors.joining());
    assertTrue(printed.contains("@/bad.nn:3:14: error[unknown-name]: no value is called 'z'\n"));
    assertEquals(new Run(1, "", printed + "3 errors in 1 of 2 files\n"), run);
  }

  @Test
  void warningsStopNothing() throws IOException {
    program.write("idle.nn", GOOD.replace("output", "activation idle(v) = v / 2 output"));
    Run run = program.run("check", "@/idle.nn");
    String warning = "@/idle.nn:1:45: warning[unused-function]: nothing calls the activation idle";
    assertTrue(run.err().startsWith(warning + "\n"), run.err());
    assertEquals(new Run(0, "1 network in 1 file: no errors, 1 warning\n", run.err()), run);
  }

  @Test
  void coloursAreForTheEyeOnly() {
    Run run = program.run(true, "check", "@/bad.nn");
    String first = run.err().lines().findFirst().orElse("");
    assertEquals(
        "\u001B[1m@/bad.nn:3:14:\u001B[0m \u001B[1;31merror[unknown-name]:\u001B[0m"
            + " no value is called 'z'",
        first);
    String plain = run.err().replaceAll("\u001B\\[[0-9;]*m", "");
    assertEquals(program.run("check", "@/bad.nn").err(), plain);
  }

  @Test
  void filesThatCannotBeReadAreNamedAndTheOthersChecked() throws IOException {
    Files.write(
        folder.resolve("latin.nn"), "// gr\u00fc\u00df".getBytes(StandardCharsets.ISO_8859_1));
    Run run = program.run("check", "@/none.nn", "@", "@/latin.nn", "@/good.nn");
    assertEquals(
        new Run(
            2,
            "",
            """
            there is no file @/none.nn
            @ is a folder; name the .nn files in it
            @/latin.nn:1:6: error[not-utf-8]: the byte 0xFC is not UTF-8, the encoding of .nn files
                save the file as UTF-8
            3 errors in 3 of 4 files
            """),
        run);
  }

  @Test
  void wrongUseIsExplained() {
    assertEquals(
        new Run(
            2,
            "",
            """
            sinew check: Missing required parameter: 'FILE'
            'sinew check --help' shows what it takes
            """),
        program.run("check"));
    assertEquals(
        new Run(
            2,
            "",
            """
            sinew check: Unknown option: '--fast'
            'sinew check --help' shows what it takes
            """),
        program.run("check", "--fast", "@/good.nn"));
    Run unknown = program.run("chek");
    assertEquals(2, unknown.exit());
    assertEquals(
        "sinew: Unmatched argument at index 0: 'chek'",
        unknown.err().lines().findFirst().orElse(""));
  }
}
