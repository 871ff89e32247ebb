package dev.sinew.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir Path target;

  private Folder output = new Folder(Path.of(""));
  private Folder classFiles = output;
  private final List<Path> touched = new ArrayList<>();

  @BeforeEach
  void createFolders() {
    output = new Folder(target.resolve("nn"));
    classFiles = new Folder(target.resolve("classes"));
  }

  private WritePlan plan(Map<String, String> classes) throws IOException {
    return new OutputFolder(output.path(), classFiles.path()).plan(new TreeMap<>(classes));
  }

  private void bring(Map<String, String> classes) throws IOException {
    touched.clear();
    new OutputFolder(output.path(), classFiles.path()).carryOut(plan(classes), touched::add);
  }

  @Test
  void firstBuildWritesAll() throws IOException {
    bring(Map.of("a/X.java", "x", "Y.java", "ÿ"));

    assertEquals(List.of("Y.java", "a/X.java"), output.files());
    assertEquals("ÿ", output.text("Y.java"));
    assertEquals("Y.java\na/X.java\n", Files.readString(target.resolve("nn.lst")));
    assertEquals(
        List.of(output.path().resolve("Y.java"), output.path().resolve("a/X.java")), touched);
  }

  @Test
  void unchangedFilesKeepTheirTimes() throws IOException {
    bring(Map.of("a/X.java", "x", "a/Y.java", "y"));
    output.age("a/X.java");
    output.age("a/Y.java");

    bring(Map.of("a/X.java", "x", "a/Y.java", "other"));

    assertTrue(output.isOld("a/X.java"));
    assertFalse(output.isOld("a/Y.java"));
    assertEquals("other", output.text("a/Y.java"));
    assertEquals(List.of(output.path().resolve("a/Y.java")), touched);
  }

  @Test
  void planOfAMixedBuild() throws IOException {
    bring(Map.of("Gone.java", "g", "Same.java", "s", "Changed.java", "c"));

    assertEquals(
        new WritePlan(
            new TreeMap<>(Map.of("Changed.java", "d", "New.java", "n")),
            List.of("Same.java"),
            List.of("Gone.java")),
        plan(Map.of("Same.java", "s", "Changed.java", "d", "New.java", "n")));
  }

  @Test
  void listNotWrittenAgainIfNothingChanged() throws IOException {
    bring(Map.of("X.java", "x"));
    new Folder(target).age("nn.lst");

    bring(Map.of("X.java", "x"));

    assertTrue(new Folder(target).isOld("nn.lst"));
  }

  @Test
  void goneNetworkLeavesNoSourceNorClassNorFolder() throws IOException {
    bring(Map.of("a/b/X.java", "x", "a/Y.java", "y"));
    for (String file : List.of("a/b/X.class", "a/b/X$1.class", "a/b/X$In.class", "a/Y.class")) {
      classFiles.file(file, "");
    }

    bring(Map.of("a/Y.java", "y"));

    assertEquals(List.of("a/Y.java"), output.files());
    assertEquals(List.of("a/Y.class"), classFiles.files());
    assertFalse(Files.exists(output.path().resolve("a/b")));
    assertFalse(Files.exists(classFiles.path().resolve("a/b")));
    assertEquals("a/Y.java\n", Files.readString(target.resolve("nn.lst")));
  }

  @Test
  void classesWithALongerNameStay() throws IOException {
    bring(Map.of("X.java", "x"));
    classFiles.file("X.class", "");
    classFiles.file("XY.class", "");
    classFiles.file("WX.class", "");

    bring(Map.of());

    assertEquals(List.of("WX.class", "XY.class"), classFiles.files());
  }

  @Test
  void filesOfOthersStay() throws IOException {
    output.file("a/Mine.java", "by hand");
    bring(Map.of("a/X.java", "x"));

    bring(Map.of());

    assertEquals(List.of("a/Mine.java"), output.files());
  }

  @Test
  void listThatLeadsOutOfTheFolder() throws IOException {
    Folder all = new Folder(target);
    all.file("precious.txt", "");
    all.file("nn.lst", "../precious.txt\n\n.\nnever-there.java\n");

    bring(Map.of());

    assertTrue(all.files().contains("precious.txt"));
  }

  @Test
  void damagedOrRemovedFileIsWrittenAgain() throws IOException {
    bring(Map.of("X.java", "x", "Y.java", "y"));
    output.file("X.java", "edited");
    Files.delete(output.path().resolve("Y.java"));

    bring(Map.of("X.java", "x", "Y.java", "y"));

    assertEquals("x", output.text("X.java"));
    assertEquals("y", output.text("Y.java"));
  }

  @Test
  void interruptedBuildLeavesNothingUnlisted() throws IOException {
    bring(Map.of("A.java", "a"));
    Files.createDirectories(output.path().resolve("C.java"));
    Path inTheWay = output.file("C.java/in-the-way", "");

    assertThrows(IOException.class, () -> bring(Map.of("B.java", "b", "C.java", "c")));
    assertTrue(output.files().contains("B.java"));
    Files.delete(inTheWay);
    bring(Map.of());

    assertFalse(output.files().contains("B.java"));
  }

  @Test
  void nothingToDoCreatesNothing() throws IOException {
    bring(Map.of());

    assertEquals(List.of(), new Folder(target).files());
    assertFalse(Files.exists(output.path()));
  }
}
