package dev.sinew.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A block marked {@code file PATH} is the text of that file below the projects that the Maven
 * plugin's tests build and run, and {@code output PROJECT} is part of what the project's test
 * expects it to print.
 */
class ProjectFilesTest {
  private static final Path PROJECTS = Path.of("../maven-plugin/src/it");
  private static final Page PAGE = Page.read("docs/first-network.md");

  @Test
  void everyFileIsShownAsItIs() throws IOException {
    for (Block block : blocks("file")) {
      String file = Files.readString(PROJECTS.resolve(block.name()));
      assertEquals(
          file.replace("@project.version@", "0.1.0-SNAPSHOT"), block.text(), block.place());
    }
  }

  @Test
  void everyFileOfBothProjectsIsShown() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (String project : List.of("first-network", "first-annotations")) {
      try (Stream<Path> files = Files.walk(PROJECTS.resolve(project))) {
        files
            .filter(Files::isRegularFile)
            .map(file -> PROJECTS.relativize(file).toString().replace('\\', '/'))
            .filter(file -> !Set.of("verify.groovy", "invoker.properties").contains(last(file)))
            .forEach(expected::add);
      }
    }
    Set<String> shown = new TreeSet<>();
    blocks("file").forEach(block -> shown.add(block.name()));

    assertEquals(expected, shown);
  }

  @Test
  void outputIsWhatTheTestOfTheProjectExpects() throws IOException {
    List<Block> outputs = blocks("output");
    assertEquals(2, outputs.size());
    for (Block block : outputs) {
      String test = Files.readString(PROJECTS.resolve(block.name()).resolve("verify.groovy"));
      String literal = "log.contains('" + block.text().replace("\n", "\\n") + "')";
      assertTrue(test.contains(literal), block.place() + ": " + literal);
    }
  }

  private static String last(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static List<Block> blocks(String kind) {
    return PAGE.blocks().stream()
        .filter(block -> block.info().size() == 3 && block.info().get(1).equals(kind))
        .toList();
  }
}
