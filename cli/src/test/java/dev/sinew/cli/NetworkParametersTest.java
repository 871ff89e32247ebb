package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code -P} of all commands that compile. */
class NetworkParametersTest {
  private static final String WIDE =
      """
      network Wide(width = 4, depth = 2) {
        input  x: float[8]
        h      = x -> repeat(depth, dense(width) -> tanh)
        output y = h -> dense(3) -> softmax
        train { loss = crossEntropy   epochs = 1 }
      }
      """;
  private static final String DATA = "a,b,c,d,e,f,g,h,y\n1,2,3,4,5,6,7,8,0\n8,7,6,5,4,3,2,1,2\n";

  @TempDir private Path folder = Path.of("");
  private Program program = new Program(folder);

  @BeforeEach
  void begin() throws IOException {
    program = new Program(folder);
    program.write("wide.nn", WIDE);
    program.write("narrow.nn", WIDE.replace("Wide", "Narrow"));
    program.write("wide.csv", DATA);
  }

  /**
   * (8 + 1) 16 + (16 + 1) 3 parameters, 8 16 + 16 3 products, and 8 + 16 + 3 + 3 numbers of 4
   * bytes.
   */
  @Test
  void summaryCountsWithTheValuesGiven() {
    Run run = program.run("explain", "@/wide.nn", "--summary", "-P", "width=16", "-P", "depth=1");
    assertEquals("", run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals("Wide: summary", lines.get(0));
    assertEquals("  Wide(x[8]) -> y[3], float", lines.get(2));
    assertTrue(run.out().matches("(?s).*\n  sum +120 +195 +176\n.*"), run.out());
    assertTrue(
        run.out().contains("\n  195 of 195 parameters are trained; all take 780 bytes.\n"),
        run.out());
  }

  @Test
  void oneNetworkOfSeveralIsNamed() throws IOException {
    Run run =
        program.run("compile", "@/wide.nn", "@/narrow.nn", "-d", "@/out", "-P", "Wide.width=5");
    assertEquals("", run.err());
    assertTrue(program.read("out/WideNetwork.java").contains("xavierUniform(5, 3)"));
    assertTrue(program.read("out/NarrowNetwork.java").contains("xavierUniform(4, 3)"));
  }

  @Test
  void trainingAndPredictionTakeTheSame() {
    String[] train = {
      "train",
      "@/wide.nn",
      "--data",
      "@/wide.csv",
      "-o",
      "@/m",
      "--validation",
      "0",
      "-P",
      "depth=1"
    };
    Run run = program.run(train);
    assertEquals("", run.err());
    // (8 + 1) 4 + (4 + 1) 3
    assertTrue(run.out().contains("; 51 parameters\n"), run.out());
    String[] predict = {"predict", "@/wide.nn", "--model", "@/m", "--data", "@/wide.csv"};
    Run other = program.run(predict);
    assertTrue(
        other.err().startsWith("sinew predict: @/m does not fit network Wide."), other.err());
    String[] same = {
      "predict", "@/wide.nn", "--model", "@/m", "--data", "@/wide.csv", "-P", "depth=1"
    };
    assertEquals(0, program.run(same).exit());
    assertEquals(0, program.run("gradcheck", "@/wide.nn", "-P", "depth=1").exit());
    assertTrue(program.run("draw", "@/wide.nn", "-P", "width=9").out().contains("dense(width)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width|2|-P takes a name and a number, such as -P width=32 or -P Digits.width=32, but found"
            + " 'width'",
        "a.b.c=1|2|-P takes a name and a number, such as -P width=32 or -P Digits.width=32, but found"
            + " 'a.b.c=1'",
        ".width=1|2|-P takes a name and a number, such as -P width=32 or -P Digits.width=32, but"
            + " found '.width=1'",
        "Other.width=1|1|error[unknown-network]: @/wide.nn has no network called Other; it has Wide",
      })
  void wrongUseIsExplained(String given, int exit, String message) {
    Run expected = new Run(exit, "", "sinew check: " + message + "\n");
    assertEquals(expected, program.run("check", "@/wide.nn", "-P", given));
  }

  @Test
  void settingsThatContradictAreRefused() {
    assertEquals(
        new Run(2, "", "sinew check: error[parameter-twice]: the parameter width is set twice\n"),
        program.run("check", "@/wide.nn", "-P", "width=1", "-P", "width=2"));
    assertEquals(
        new Run(
            2,
            "",
            "sinew check: -P names a network in some places and in others not; write it in all, as"
                + " in -P Wide.width\n"),
        program.run("check", "@/wide.nn", "-P", "width=1", "-P", "Wide.depth=2"));
    Run unknown = program.run("check", "@/wide.nn", "-P", "widht=1");
    assertEquals(1, unknown.exit());
    assertTrue(unknown.err().contains("did you mean 'width'?"), unknown.err());
    Run text =
        program.run("train", "@/wide.nn", "--data", "@/wide.csv", "-o", "@/m", "-P", "width=w");
    assertTrue(text.err().contains("is set from outside to \"w\", which is no number"), text.err());
  }
}
