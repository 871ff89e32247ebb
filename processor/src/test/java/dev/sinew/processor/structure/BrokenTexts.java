package dev.sinew.processor.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Rows of words, and networks with a few stretches taken out, doubled or replaced. */
final class BrokenTexts {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final int LONGEST = 1_500;

  private static final List<String> WORDS =
      List.of(
          "network",
          "input",
          "output",
          "train",
          "precision",
          "float",
          "double",
          "N",
          "x",
          "y",
          "hidden",
          "=",
          "->",
          "+",
          "-",
          "*",
          "/",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          ",",
          ":",
          "..",
          "dense",
          "relu",
          "tanh",
          "softmax",
          "concat",
          "reshape",
          "sum",
          "activation",
          "axis",
          "?",
          ">",
          "normalize",
          "init",
          "he",
          "flatten",
          "scale",
          "labels",
          "loss",
          "optimizer",
          "crossEntropy",
          "halfSquaredError",
          "adam",
          "sgd",
          "rate",
          "weight",
          "bias",
          "frozen",
          "all",
          "false",
          "true",
          "0",
          "1",
          "2",
          "0.5",
          "1e300",
          "-1",
          "2147483647",
          "\"a\"",
          "\"0\"..\"9\"",
          "class",
          "\u00e4",
          "\ud835\udcb3",
          "\r\n",
          "\"",
          "//",
          "/*",
          "\u0000");

  private static final List<String> WHOLE =
      List.of(
          """
          network N {
            input x: float[2, 3] scale(1/4)
            hidden = x -> flatten -> dense(4, bias = false) -> relu
            output y = hidden -> dense(2, frozen = bias) -> softmax labels("a", "b")
            train { loss = crossEntropy(y, reduction = sum) optimizer = adam(rate = 0.1) batch = 2 }
          }
          """,
          """
          network M {
            precision double
            input a: float[3]
            input b: float[3]
            c = a * b + relu(a) - (b -> dense(3, weight = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
            output d = c -> sigmoid
            output e = c -> dense(1)
            train { loss = halfSquaredError(e) optimizer = sgd seed = 3 epochs = 2 }
          }
          """);

  /** Words that can often stand for each other. */
  private static final List<List<String>> ALIKE =
      List.of(
          List.of("relu", "tanh", "sigmoid", "softmax", "gelu(form = tanh)", "elu", "sum"),
          List.of("2", "3", "4", "1", "1/2", "7", "100", "4 * 2"),
          List.of("+", "-", "*", "->"),
          List.of("crossEntropy", "halfSquaredError", "meanSquaredError", "huber", "hinge"),
          List.of("sgd", "adam", "adam(rate = 0.1)", "momentum", "rmsprop", "perceptron"),
          List.of("bias = false", "init = he", "l2 = 1", "frozen = all", "frozen = bias"),
          List.of("x", "hidden", "a", "b", "c", "y"));

  private final List<String> originals = new ArrayList<>(WHOLE);

  BrokenTexts() {
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(path -> path.endsWith("network.nn")).sorted().toList()) {
        if (Files.size(file) <= LONGEST) {
          originals.add(Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of {@code seed}, always the same. */
  String text(long seed) {
    Random random = new Random(seed);
    if (random.nextInt(5) == 0) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(word(random)).append(' ');
      }
      return text.toString();
    }
    boolean gentle = random.nextBoolean();
    List<String> from = gentle ? WHOLE : originals;
    StringBuilder text = new StringBuilder(from.get(random.nextInt(from.size())));
    for (int i = random.nextInt(4); i >= 0; i--) {
      if (gentle) {
        exchange(text, random);
      } else {
        change(text, random);
      }
    }
    return text.toString();
  }

  /** Puts a word of the same kind in the place of one, which may well leave the network right. */
  private static void exchange(StringBuilder text, Random random) {
    List<String> kind = ALIKE.get(random.nextInt(ALIKE.size()));
    String word = kind.get(random.nextInt(kind.size()));
    int at = text.indexOf(word, random.nextInt(text.length()));
    if (at >= 0) {
      text.replace(at, at + word.length(), kind.get(random.nextInt(kind.size())));
    }
  }

  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(8));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, word(random));
      case 2 -> text.replace(at, end, word(random));
      default -> text.insert(at, text.substring(at, end));
    }
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
