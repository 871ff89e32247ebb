package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  private final Program program = new Program(Path.of("nowhere"));

  @Test
  void theProgramListsItsCommandsAndExitCodes() {
    assertEquals(
        new Run(
            0,
            """
            Usage: sinew [-hV] COMMAND
            Neural networks from .nn files.

              -h, --help      shows this and ends
              -V, --version   shows the version and ends

            Commands:
              check      Tells what is wrong with networks, and writes nothing.
              compile    Writes networks as Java sources.
              format     Lays .nn files out.
              explain    Shows how networks are compiled, stage by stage.
              draw       Draws a network.
              train      Trains a network on data and keeps what it learned in a file.
              predict    Lets a trained network predict.
              gradcheck  Compares the gradients of a network with finite differences.

            Exit codes:
              0   all is well
              1   a network, its data or a model have mistakes, or what was to be checked
                    does not hold
              2   the command line is wrong, or a file cannot be read or written
              3   sinew itself broke down

            'sinew COMMAND --help' tells more about a command and shows examples. Begin with

              sinew check digits.nn
            """,
            ""),
        program.run("--help"));
  }

  @Test
  void withoutACommandTheHelpIsAnError() {
    Run run = program.run();
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertEquals(program.run("--help").out(), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "compile", "format", "explain", "draw", "train", "predict", "gradcheck"})
  void everyCommandShowsExamplesThatItUnderstands(String command) {
    Run run = program.run(command, "--help");
    assertEquals(0, run.exit());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), run.out());
    List<String> examples =
        lines.stream().filter(line -> line.startsWith("  sinew " + command)).toList();
    assertTrue(!examples.isEmpty(), run.out());
    String shown = run.out().substring(run.out().indexOf("Example"));
    assertTrue(shown.lines().skip(1).allMatch(line -> line.startsWith("  sinew ")), shown);
    String options = run.out().substring(0, run.out().indexOf("Example"));
    for (String example : examples) {
      Matcher used = Pattern.compile(" (--?[a-z]+)").matcher(example);
      while (used.find()) {
        assertTrue(options.contains(used.group(1)), () -> used.group(1) + " in " + example);
      }
    }
  }

  @Test
  void theVersionNamesTheJava() {
    Run run = program.run("--version");
    assertEquals(0, run.exit());
    assertTrue(
        run.out()
            .matches(
                "sinew \\(not from a jar\\)\nJava "
                    + Pattern.quote(Runtime.version().toString())
                    + " in .*\n"),
        run.out());
  }
}
