package dev.sinew.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
  @TempDir Path project;

  @Test
  void filesInOrderOfTheirNames() throws IOException {
    Folder folder = new Folder(project.resolve("src/main/nn"));
    folder.file("b.nn", "");
    folder.file("shop/z.nn", "");
    folder.file("shop/deep/a.nn", "");

    assertEquals(
        List.of(
            new NetworkFile(project, "src/main/nn/b.nn", List.of()),
            new NetworkFile(project, "src/main/nn/shop/deep/a.nn", List.of("shop", "deep")),
            new NetworkFile(project, "src/main/nn/shop/z.nn", List.of("shop"))),
        SourceFolder.files(project, folder.path()));
  }

  @Test
  void otherFilesAndHiddenOnesLeftOut() throws IOException {
    Folder folder = new Folder(project.resolve("src/main/nn"));
    folder.file("notes.txt", "");
    folder.file("old.nn~", "");
    folder.file("._mac.nn", "");
    folder.file(".history/x.nn", "");
    folder.file("folder.nn/readme", "");

    assertEquals(List.of(), SourceFolder.files(project, folder.path()));
  }

  @Test
  void missingFolder() throws IOException {
    assertEquals(List.of(), SourceFolder.files(project, project.resolve("src/main/nn")));
  }

  @Test
  void folderOutsideTheProjectNamesFilesFromItself() throws IOException {
    Folder folder = new Folder(project.resolve("elsewhere"));
    folder.file("shop/x.nn", "");

    List<NetworkFile> files = SourceFolder.files(project.resolve("app"), folder.path());

    assertEquals(List.of(new NetworkFile(folder.path(), "shop/x.nn", List.of("shop"))), files);
    assertEquals(folder.path().resolve("shop/x.nn"), files.get(0).path());
    assertEquals("shop", files.get(0).packageName());
  }
}
