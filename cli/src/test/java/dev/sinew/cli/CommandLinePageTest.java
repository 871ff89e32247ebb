package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page on the command line shows what the program prints: blocks {@code nn file NAME} are
 * files, blocks {@code console} commands with their output, in which {@code ...} stands for
 * anything.
 */
class CommandLinePageTest {
  private static final Path PAGE = Path.of("../docs/command-line.md");
  private static final String FENCE = "```";

  @TempDir private Path folder = Path.of("");

  /** A command and what is shown below it. */
  private record Shown(String command, String output) {}

  @Test
  void everyCommandPrintsWhatIsShown() throws IOException {
    Program program = new Program(folder);
    int commands = 0;
    List<String> lines = Files.readAllLines(PAGE);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(FENCE)) {
        continue;
      }
      List<String> info = Arrays.asList(lines.get(i).substring(FENCE.length()).split(" ", -1));
      int end = i + 1;
      while (!lines.get(end).equals(FENCE)) {
        end++;
      }
      List<String> block = lines.subList(i + 1, end);
      if (info.size() == 3 && info.get(1).equals("file")) {
        program.write(info.get(2), String.join("\n", block) + "\n");
      } else if (info.get(0).equals("console")) {
        for (Shown shown : shown(block)) {
          check(program, shown);
          commands++;
        }
      }
      i = end;
    }
    assertEquals(14, commands);
    assertEquals(
        "network Gate {  // the smallest", program.read("loose.nn").lines().findFirst().get());
  }

  private static List<Shown> shown(List<String> block) {
    List<Shown> all = new ArrayList<>();
    String command = "";
    StringBuilder output = new StringBuilder();
    for (String line : block) {
      if (line.startsWith("$ ") && !command.isEmpty()) {
        all.add(new Shown(command, output.toString()));
        output.setLength(0);
      }
      if (line.startsWith("$ ")) {
        command = line.substring(2);
      } else {
        output.append(line).append('\n');
      }
    }
    all.add(new Shown(command, output.toString()));
    return all;
  }

  private static void check(Program program, Shown shown) {
    List<String> words = List.of(shown.command().split(" ", -1));
    assertEquals("sinew", words.get(0));
    String[] args =
        Stream.concat(
                words.subList(1, 2).stream(),
                words.subList(2, words.size()).stream().map(CommandLinePageTest::inFolder))
            .toArray(String[]::new);
    Run run = program.run(args);
    String printed = (run.out() + run.err()).replace("@/", "");
    String pattern =
        Pattern.compile("\\.\\.\\.")
            .splitAsStream(shown.output() + " ")
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    assertTrue(
        Pattern.compile(pattern, Pattern.DOTALL).matcher(printed + " ").matches(),
        () -> shown.command() + " printed\n" + printed + "not\n" + shown.output());
  }

  /** A file's name with its folder in front. */
  private static String inFolder(String word) {
    return word.matches("generated|[a-z]+\\.[a-z]+") && !word.equals("com.example")
        ? "@/" + word
        : word;
  }
}
