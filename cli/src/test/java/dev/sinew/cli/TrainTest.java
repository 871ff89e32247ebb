package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sinew train} and {@code sinew predict} on data small enough to see through. */
class TrainTest {
  private static final String XOR =
      """
      network Xor {
        input  bits: float[2]
        output odd = bits -> dense(6) -> tanh -> dense(2) -> softmax labels("no", "yes")
        train { loss = crossEntropy   optimizer = adam(rate = 0.05)   batch = 4   epochs = 200 }
      }
      """;
  private static final String XOR_DATA = "a,b,odd\n0,0,no\n0,1,yes\n1,0,yes\n1,1,no\n";

  @TempDir private Path folder = Path.of("");
  private Program program = new Program(folder);

  @BeforeEach
  void begin() throws IOException {
    program = new Program(folder);
    program.write("xor.nn", XOR);
    program.write("xor.csv", XOR_DATA);
  }

  private Run train(String... more) {
    List<String> args =
        List.of("train", "@/xor.nn", "--data", "@/xor.csv", "-o", "@/xor.safetensors");
    return program.run(Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void whatIsLearnedIsKeptAndPredicts() throws IOException {
    Run run = train("--validation", "0");
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    List<String> lines = run.out().lines().toList();
    assertEquals("Xor: 4 samples to learn from, 0 held out; 32 parameters", lines.get(0));
    assertTrue(lines.get(200).startsWith("epoch 200/200  loss 0.0"), lines.get(200));
    assertTrue(lines.get(201).endsWith(", accuracy 1.0000"), lines.get(201));
    long bytes = Files.size(program.file("xor.safetensors"));
    assertEquals("kept in @/xor.safetensors (" + bytes + " bytes)", lines.get(lines.size() - 1));

    program.write("new.csv", "a,b\n1,0\n1,1\n");
    Run predicted =
        program.run("predict", "@/xor.nn", "--model", "@/xor.safetensors", "--data", "@/new.csv");
    assertEquals(0, predicted.exit());
    List<String> rows = predicted.out().lines().toList();
    assertEquals("odd,odd.no,odd.yes", rows.get(0));
    assertTrue(rows.get(1).startsWith("yes,") && rows.get(2).startsWith("no,"), rows::toString);
    assertEquals(3, rows.size());
    String[] scores = rows.get(1).split(",", -1);
    assertEquals(1, Double.parseDouble(scores[1]) + Double.parseDouble(scores[2]), 1e-6);
  }

  @Test
  void columnsCalledLikeAnOutputAreNoInputs() {
    train("--validation", "0", "--epochs", "1");
    Run run =
        program.run(
            "predict",
            "@/xor.nn",
            "--model",
            "@/xor.safetensors",
            "--data",
            "@/xor.csv",
            "-o",
            "@/out.csv");
    assertEquals(new Run(0, "", ""), run);
  }

  @Test
  void patienceEndsATrainingEarly() throws IOException {
    // Of equal samples one half says yes, so there is little to learn and soon nothing more.
    StringBuilder data = new StringBuilder("a,b,odd\n");
    for (int i = 0; i < 10; i++) {
      data.append("0,1,").append(i % 2 == 0 ? "no" : "yes").append('\n');
    }
    program.write("xor.csv", data.toString());
    Run run = train("--validation", "0.2", "--patience", "3", "--seed", "2");
    assertEquals("", run.err());
    assertTrue(
        run.out().matches("(?s).*\nended after epoch (\\d+) of 200; kept is epoch (\\d+)\n.*"),
        run.out());
  }

  @Test
  void theSameSeedGivesTheSameFile() throws IOException {
    train("--validation", "0", "--epochs", "3", "--seed", "7");
    byte[] first = Files.readAllBytes(program.file("xor.safetensors"));
    train("--validation", "0", "--epochs", "3", "--seed", "7");
    assertArrayEquals(first, Files.readAllBytes(program.file("xor.safetensors")));
  }

  @Test
  void theReportIsOnePageWithEverything() throws IOException {
    // Too short to learn anything: of the two kinds one is named wrongly.
    Run run = train("--validation", "0", "--epochs", "2", "--report", "@/xor.html");
    assertEquals(0, run.exit());
    String page = program.read("xor.html");
    for (String part :
        List.of(
            "<h1>Training of Xor</h1>",
            "<h2>Loss</h2>",
            "<h2>Accuracy</h2>",
            "Results on 4 samples learned from",
            "<h2>Worst cases of odd</h2>",
            "<tr><th>epochs</th><td>2</td></tr>",
            "<tr><th>mean of the classes</th><td>4</td>",
            "output odd = bits -&gt; dense(6)")) {
      assertTrue(page.contains(part), () -> "no " + part + " in\n" + page);
    }
    assertFalse(page.contains("http") || page.contains("src=\"/"), page);
    // Each wrong case is a row whose label is the other one.
    assertTrue(
        page.matches("(?s).*row \\d: <b>(no|yes)</b><br>the network says (no|yes) \\(score .*"));
  }

  @Test
  void numbersComeBackInTheUnitsOfTheData() throws IOException {
    program.write(
        "line.nn",
        """
        network Line {
          input  x: float normalize
          output y = x -> dense(1) normalize
          train { loss = meanSquaredError   optimizer = sgd(rate = 0.5)   batch = 8   epochs = 60 }
        }
        """);
    StringBuilder data = new StringBuilder("x,metres\n");
    for (int x = 0; x < 8; x++) {
      data.append(x).append(',').append(1000 + 20 * x).append('\n');
    }
    program.write("line.csv", data.toString());
    Run run =
        program.run(
            "train",
            "@/line.nn",
            "--data",
            "@/line.csv",
            "--target",
            "metres",
            "--validation",
            "0",
            "-o",
            "@/line.safetensors",
            "--report",
            "@/line.html");
    assertEquals("", run.err());
    assertTrue(program.read("line.html").contains("mean absolute error"));
    Run predicted =
        program.run(
            "predict",
            "@/line.nn",
            "--model",
            "@/line.safetensors",
            "--data",
            "@/line.csv",
            "--target",
            "metres");
    List<String> rows = predicted.out().lines().toList();
    assertEquals("y", rows.get(0));
    // y = 1000 + 20 x; a straight line is met up to the rounding of floats of this size.
    assertEquals(1140, Double.parseDouble(rows.get(8)), 0.1);
  }

  @Test
  void foldersOfIdxFilesAreRead() throws IOException {
    program.write(
        "spot.nn",
        """
        network Spot {
          input  pixels: float[2, 2] scale(1/255)
          output where = pixels -> flatten -> dense(4) -> softmax
          train { loss = crossEntropy   optimizer = adam(rate = 0.05)   batch = 4   epochs = 120 }
        }
        """);
    idx("train");
    idx("t10k");
    Run run =
        program.run(
            "train",
            "@/spot.nn",
            "--data",
            "@/idx",
            "-o",
            "@/spot.safetensors",
            "--report",
            "@/spot.html");
    assertEquals("", run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals("Spot: 4 samples to learn from, 4 held out; 20 parameters", lines.get(0));
    assertTrue(lines.get(121).endsWith(", accuracy 1.0000"), lines.get(121));
    assertTrue(program.read("spot.html").contains("No sample was named wrongly."));

    byte[] model = Files.readAllBytes(program.file("spot.safetensors"));
    program.run("train", "@/spot.nn", "--data", "@/idx", "-o", "@/spot.safetensors", "--stream");
    assertArrayEquals(model, Files.readAllBytes(program.file("spot.safetensors")));
  }

  /** Four images of 2x2 with one black pixel each, whose place is the class. */
  private void idx(String part) throws IOException {
    Files.createDirectories(program.file("idx"));
    ByteArrayOutputStream images = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(images);
    for (int number : new int[] {0x00000803, 4, 2, 2}) {
      out.writeInt(number);
    }
    ByteArrayOutputStream labels = new ByteArrayOutputStream();
    new DataOutputStream(labels).writeLong(0x00000801_00000004L);
    for (int place = 0; place < 4; place++) {
      for (int pixel = 0; pixel < 4; pixel++) {
        out.writeByte(pixel == place ? 255 : 0);
      }
      labels.write(place);
    }
    Files.write(program.file("idx/" + part + "-images-idx3-ubyte"), images.toByteArray());
    Files.write(program.file("idx/" + part + "-labels-idx1-ubyte"), labels.toByteArray());
  }

  @Test
  void severalInputsHaveColumnsOfTheirNames() throws IOException {
    program.write(
        "pair.nn",
        """
        network Pair {
          input  a: float
          input  b: float[2]
          output low = a -> dense(1)
          output kind = concat(a, b) -> dense(3) -> softmax
          train { loss = meanSquaredError(low) + crossEntropy(kind)   epochs = 2   batch = 2 }
        }
        """);
    program.write("pair.csv", "kind,b.1,b.2,low,a\n0,1,2,3,4\n2,1,2,3,4\n");
    Run run =
        program.run(
            "train",
            "@/pair.nn",
            "--data",
            "@/pair.csv",
            "-o",
            "@/p.safetensors",
            "--validation",
            "0");
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    Run predicted =
        program.run("predict", "@/pair.nn", "--model", "@/p.safetensors", "--data", "@/pair.csv");
    assertEquals("low,kind.1,kind.2,kind.3", predicted.out().lines().findFirst().orElse(""));
    program.write("short.csv", "kind,b.1,low,a\n0,1,3,4\n2,1,3,4\n");
    assertEquals(
        new Run(
            1,
            "",
            "sinew train: b of Pair takes 2 numbers, but @/short.csv has 1 columns for it: b.1\n"),
        program.run("train", "@/pair.nn", "--data", "@/short.csv", "-o", "@/p.safetensors"));
  }

  @Test
  void wrongDataAreExplained() throws IOException {
    program.write("names.csv", "a,b,what\n0,0,no\n0,1,yes\n");
    program.write("wide.csv", "a,b,c,odd\n0,0,1,no\n0,1,1,yes\n");
    program.write("rows.csv", "a,b,odd\n0,x,no\n0,1\n");
    program.write("labels.csv", "a,b,odd\n0,0,no\n0,1,maybe\n");
    String model = program.file("m.safetensors").toString();
    assertEquals(
        "sinew train: @/names.csv has no column 'odd' for the target of that output; say which"
            + " column it is with --target. It has a, b, what\n",
        failed("names.csv", model));
    assertEquals(
        "sinew train: bits of Xor takes 2 numbers, but @/wide.csv has 3 columns for it: a, b, c;"
            + " --target COLUMN leaves one out\n",
        failed("wide.csv", model));
    assertEquals(
        "sinew train: rows.csv:3:3: 2 fields, but the header names 3\n", failed("rows.csv", model));
    assertEquals(
        "sinew train: labels.csv:3:3: 'maybe' is not one of them; column 'odd' holds no, yes\n",
        failed("labels.csv", model));
    assertFalse(Files.exists(program.file("m.safetensors")));
  }

  private String failed(String data, String model) {
    Run run =
        program.run("train", "@/xor.nn", "--data", "@/" + data, "-o", model, "--validation", "0");
    assertEquals("", run.out());
    assertEquals(1, run.exit());
    return run.err();
  }

  @Test
  void wrongOptionsAreExplained() throws IOException {
    assertEquals(
        new Run(2, "", "sinew train: --epochs is 0; it must be 1 or more\n"),
        train("--epochs", "0"));
    assertEquals(
        new Run(
            2,
            "",
            "sinew train: --validation is 1.0; it must be at least 0 and below 1, such as 0.2\n"),
        train("--validation", "1"));
    assertEquals(
        new Run(
            2,
            "",
            "sinew train: --patience watches held-out samples, but --validation 0 leaves none\n"),
        train("--validation", "0", "--patience", "3"));
    assertEquals(
        new Run(2, "", "sinew train: @ is a folder, where a file is to be written\n"),
        program.run("train", "@/xor.nn", "--data", "@/xor.csv", "-o", "@"));
    program.write("plain.nn", "network Plain { input x: float[2] output y = x -> dense(1) }");
    assertEquals(
        new Run(
            1,
            "",
            "sinew train: Plain has no train block, so it has no loss; add one such as train { loss"
                + " = crossEntropy }\n"),
        program.run("train", "@/plain.nn", "--data", "@/xor.csv", "-o", "@/m.safetensors"));
    assertEquals(
        new Run(2, "", "sinew predict: there is no file @/none; 'sinew train' makes one\n"),
        program.run("predict", "@/xor.nn", "--model", "@/none", "--data", "@/xor.csv"));
  }

  @Test
  void gradientsAgreeWithDifferences() {
    Run made = program.run("gradcheck", "@/xor.nn");
    assertEquals("", made.err());
    assertEquals(0, made.exit());
    assertTrue(made.out().startsWith("Gradients of Xor on 4 samples agree: "), made.out());
    assertTrue(made.out().contains("\nodd.dense2.weight "), made.out());
    Run given = program.run("gradcheck", "@/xor.nn", "--data", "@/xor.csv");
    assertTrue(given.out().startsWith("Gradients of Xor on 4 samples agree: "), given::toString);
    assertEquals(
        "sinew gradcheck: @/xor.csv has no column 'c'; it has a, b, odd\n",
        program.run("gradcheck", "@/xor.nn", "--data", "@/xor.csv", "--target", "c").err());
  }

  @Test
  void modelsOfOtherNetworksAreRefused() throws IOException {
    train("--validation", "0", "--epochs", "1");
    program.write("other.nn", XOR.replace("dense(6)", "dense(7)"));
    Run run =
        program.run("predict", "@/other.nn", "--model", "@/xor.safetensors", "--data", "@/xor.csv");
    assertEquals(1, run.exit());
    assertTrue(
        run.err().startsWith("sinew predict: @/xor.safetensors does not fit network Xor."),
        run.err());
  }

  @Test
  void runningAwayIsNoCrash() throws IOException {
    program.write(
        "line.nn",
        "network Line { input x: float output y = x -> dense(1)"
            + " train { loss = meanSquaredError optimizer = sgd(rate = 1e30) } }");
    program.write("line.csv", "x,y\n1,2\n2,4\n");
    Run run =
        program.run(
            "train",
            "@/line.nn",
            "--data",
            "@/line.csv",
            "-o",
            "@/m.safetensors",
            "--validation",
            "0");
    assertEquals(1, run.exit());
    assertTrue(run.err().startsWith("sinew train: Training of Line diverged in epoch "), run.err());
    assertFalse(Files.exists(program.file("m.safetensors")));
  }
}
