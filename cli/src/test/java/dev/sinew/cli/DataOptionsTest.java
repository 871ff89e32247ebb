package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data files in other forms than a CSV file with commas. */
class DataOptionsTest {
  private static final String FRUIT =
      """
      network Fruit {
        input  size: float[2, 1]
        output kind = size -> flatten -> dense(2) -> softmax labels("apple", "pêche")
        train { loss = crossEntropy   batch = 4   epochs = 2 }
      }
      """;
  private static final String ROWS = "1,2,apple\n2,1,pêche\n3,4,apple\n";

  @TempDir private Path folder = Path.of("");
  private Program program = new Program(folder);

  @BeforeEach
  void begin() throws IOException {
    program = new Program(folder);
    program.write("fruit.nn", FRUIT);
    program.write("comma.csv", "a,b,kind\n" + ROWS);
  }

  private Run train(String data, String... more) {
    String[] args = {
      "train", "@/fruit.nn", "--data", "@/" + data, "-o", "@/m", "--validation", "0"
    };
    return program.run(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
  }

  private Run predict(String data, String... more) {
    String[] args = {"predict", "@/fruit.nn", "--model", "@/m", "--data", "@/" + data};
    return program.run(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void theSameRowsInAnotherFormGiveTheSameModel() throws IOException {
    assertEquals("", train("comma.csv").err());
    byte[] model = Files.readAllBytes(program.file("m"));
    String semicolons = "'a';b;kind\n" + ROWS.replace(',', ';').replace("3;", "'3';");
    Files.write(program.file("s.csv"), semicolons.getBytes(StandardCharsets.ISO_8859_1));
    String[] form = {"--delimiter", ";", "--quote", "'", "--charset", "ISO-8859-1"};
    assertEquals("", train("s.csv", form).err());
    assertArrayEquals(model, Files.readAllBytes(program.file("m")));

    program.write("bare.csv", ROWS.replace(',', '\t'));
    String[] bare = {"--delimiter", "tab", "--columns", "a,b,kind"};
    assertEquals("", train("bare.csv", bare).err());
    assertArrayEquals(model, Files.readAllBytes(program.file("m")));

    program.write("numbers.csv", "a,b,kind\n1,2,0\n2,1,1\n3,4,0\n");
    assertEquals("", train("numbers.csv").err());
    assertArrayEquals(model, Files.readAllBytes(program.file("m")));
    assertEquals(predict("comma.csv"), predict("bare.csv", bare));
    Run check =
        program.run(
            "gradcheck",
            "@/fruit.nn",
            "--data",
            "@/bare.csv",
            "--delimiter",
            "tab",
            "--columns",
            "a,b,kind");
    assertEquals(0, check.exit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "--delimiter ::|--delimiter is one character, such as ';' or 'tab', but found '::'",
        "--delimiter \"|delimiter and quote must differ, and neither may end a line",
        "--charset klingon|--charset 'klingon' is no encoding that this Java knows; UTF-8 is one",
      })
  void wrongFormsAreExplained(String given, String message) {
    Run expected = new Run(2, "", "sinew train: " + message + "\n");
    assertEquals(expected, train("comma.csv", given.split(" ", -1)));
  }

  /** Mistakes in the data are 1, a file that is not there is 2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a,b,kind;1,2,apple;1,x,apple|bad.csv:3:2: 'x' is not a number; column 'b' holds numbers",
        "a,b,kind;1,2,apple;1,2,plum|bad.csv:3:3: 'plum' is not one of them; column 'kind' holds"
            + " apple, pêche",
        "a,b,kind;1,2,0;1,2,apple|bad.csv:3:3: 'apple' is not a class index; column 'kind' holds"
            + " whole numbers, 0 for the first class",
        "a,b,kind;1,2,apple;1,2|bad.csv:3:3: 2 fields, but the header names 3",
        "a,b,kind;1,2,\"apple|bad.csv:2:1: not CSV: ...",
        "a,b,kind|bad.csv:1:1: there are column names, but no rows below them",
      })
  void mistakesInDataAreNamedByPlace(String rows, String message) throws IOException {
    program.write("bad.csv", rows.replace(';', '\n') + "\n");
    Run run = train("bad.csv");
    String start = "sinew train: " + message.replace("...", "");
    assertTrue(run.err().startsWith(start), run.err());
    assertEquals(1, run.exit());
  }

  @Test
  void missingFilesAreAnotherExitCode() {
    Run expected = new Run(2, "", "sinew train: there is no file or folder @/none.csv\n");
    assertEquals(expected, train("none.csv"));
    train("comma.csv");
    expected = new Run(2, "", "sinew predict: there is no file or folder @/none.csv\n");
    assertEquals(expected, predict("none.csv"));
  }

  @Test
  void imagesOfAnIdxFileArePredicted() throws IOException {
    train("comma.csv");
    idx("two.idx", 2, 1, 1, 2, 2, 1);
    program.write("two.csv", "a,b\n1,2\n2,1\n");
    Run run = predict("two.idx");
    assertEquals("", run.err());
    assertEquals(predict("two.csv"), run);
    idx("wide.idx", 2, 2, 1, 2, 3, 4);
    assertEquals(
        new Run(
            1,
            "",
            "sinew predict: size of Fruit takes 2 numbers of shape [2, 1], but a sample of"
                + " @/wide.idx has 4 of shape [2, 2]\n"),
        predict("wide.idx"));
    assertEquals(
        new Run(
            2, "", "sinew predict: @/. is a folder; give a CSV file, or an IDX file of inputs\n"),
        predict("."));
    assertEquals(
        new Run(
            1,
            "",
            "sinew train: @/two.idx is an IDX file; give the folder that holds train-images... and"
                + " train-labels..., as the files of MNIST are called\n"),
        train("two.idx"));
  }

  /** Dark and bright ones of all sizes, in one folder each. */
  @Test
  void imagesInFoldersAreScaledToTheInput() throws IOException {
    program.write(
        "light.nn",
        """
        network Light {
          input  pixels: float[4, 4] scale(1/255)
          output when = pixels -> flatten -> dense(2) -> softmax labels("day", "night")
          train { loss = crossEntropy   optimizer = adam(rate = 0.1)   batch = 4   epochs = 20 }
        }
        """);
    for (int i = 0; i < 4; i++) {
      picture("light/day/" + i + ".png", 3 + 5 * i, 0xd0d0d0 + i);
      picture("light/night/" + i + ".png", 4 + 3 * i, 0x101010 + i);
    }
    for (String stream : List.of("", "--stream")) {
      String[] args = {
        "train", "@/light.nn", "--data", "@/light", "-o", "@/m", "--validation", "0", stream
      };
      Run run = program.run(Stream.of(args).filter(arg -> !arg.isEmpty()).toArray(String[]::new));
      assertEquals("", run.err());
      assertTrue(run.out().contains("Light on 8 samples: loss 0.0"), run.out());
      assertTrue(run.out().contains(", accuracy 1.0000"), run.out());
    }
  }

  private void picture(String name, int size, int colour) throws IOException {
    BufferedImage image = new BufferedImage(size, size + 1, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < size * (size + 1); i++) {
      image.setRGB(i % size, i / size, colour);
    }
    program.write(name, "");
    ImageIO.write(image, "png", program.file(name).toFile());
  }

  @Test
  void foldersThatHoldNoDataAreExplained() throws IOException {
    Files.createDirectories(program.file("empty"));
    assertEquals(
        new Run(
            1,
            "",
            "sinew train: @/empty has no IDX files train-images... and train-labels..., as the files"
                + " of MNIST are called, and no folders of images, one for each class\n"),
        train("empty"));
    program.write(
        "flat.nn",
        "network Flat { input x: float[4] output y = x -> dense(2) -> softmax"
            + " train { loss = crossEntropy } }");
    picture("images/a/1.png", 2, 0);
    assertEquals(
        new Run(
            1,
            "",
            "sinew train: x of Flat has shape [4]; images are [height, width] in grey or [3, height,"
                + " width] in colours\n"),
        program.run("train", "@/flat.nn", "--data", "@/images", "-o", "@/m"));
    program.write(
        "line.nn",
        "network Line { input x: float[4] output y = x -> dense(2)"
            + " train { loss = meanSquaredError } }");
    assertEquals(
        new Run(
            1,
            "",
            "sinew train: a folder of images holds one input and one class a sample, but Line(x[4])"
                + " -> y[2] takes other data; use a CSV file\n"),
        program.run("train", "@/line.nn", "--data", "@/images", "-o", "@/m"));
  }

  /** Images of {@code height} rows of {@code width} bytes. */
  private void idx(String name, int height, int width, int... pixels) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (int number : new int[] {0x00000803, pixels.length / (height * width), height, width}) {
      out.writeInt(number);
    }
    for (int pixel : pixels) {
      out.writeByte(pixel);
    }
    Files.write(program.file(name), bytes.toByteArray());
  }

  /** More than are in memory at a time; a mistake far behind leaves no file. */
  @Test
  void longFilesArePredictedPieceByPiece() throws IOException {
    train("comma.csv");
    String rows = "a,b\n" + "1,2\n2,1\n".repeat(1500);
    program.write("long.csv", rows);
    assertEquals(new Run(0, "", ""), predict("long.csv", "-o", "@/out.csv"));
    List<String> all = program.read("out.csv").lines().toList();
    assertEquals(3001, all.size());
    program.write("two.csv", "a,b\n1,2\n2,1\n");
    List<String> two = predict("two.csv").out().lines().toList();
    assertEquals(two.get(0), all.get(0));
    assertEquals(List.of(two.get(1), two.get(2)), all.subList(2999, 3001));

    program.write("long.csv", rows + "1,x\n");
    Run broken = predict("long.csv", "-o", "@/broken.csv");
    assertEquals(
        new Run(
            1,
            "",
            "sinew predict: long.csv:3002:2: 'x' is not a number; column 'b' holds numbers\n"),
        broken);
    assertEquals(
        List.of(), program.files().stream().filter(name -> name.contains("broken")).toList());
  }
}
