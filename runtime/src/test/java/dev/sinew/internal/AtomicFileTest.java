package dev.sinew.internal;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.ModelFileException;
import dev.sinew.Parameters;
import dev.sinew.Precision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void writeTheOldFile() throws IOException {
    file = Files.writeString(folder.resolve("model.safetensors"), "old");
  }

  private static AtomicFile.Content text(String text) {
    return channel -> channel.write(StandardCharsets.UTF_8.encode(text));
  }

  private void assertOnly(String content) throws IOException {
    assertEquals(content, Files.readString(file));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void newContent() throws IOException {
    AtomicFile.write(file, text("new"));
    assertOnly("new");
  }

  @Test
  void failureWhileWriting() throws IOException {
    assertFails(
        IOException.class,
        "No space left on device",
        () ->
            AtomicFile.write(
                file,
                channel -> {
                  text("ne").writeTo(channel);
                  throw new IOException("No space left on device");
                }));
    assertOnly("old");
  }

  @Test
  void failureWhileMoving() throws IOException {
    AtomicFile.Move refused =
        (from, to) -> {
          throw new FileSystemException("no right to replace");
        };
    assertFails(
        FileSystemException.class,
        "no right to replace",
        () -> AtomicFile.write(file, text("new"), refused));
    assertOnly("old");
  }

  @Test
  void fileSystemThatCannotReplaceInOneStep() throws IOException {
    AtomicFile.Move unsupported =
        (from, to) -> {
          throw new AtomicMoveNotSupportedException("a", "b", "different disks");
        };
    assertFails(
        FileSystemException.class,
        file
            + ": this file system cannot replace a file in one step, so nothing was saved; save to"
            + " another disk and copy the file",
        () -> AtomicFile.write(file, text("new"), unsupported));
    assertOnly("old");
  }

  @Test
  void folderThatIsNotThere() {
    Path nowhere = folder.resolve("nowhere").resolve("model.safetensors");
    Parameters parameters = Parameters.initial(ModelFileTest.small(Precision.FLOAT), 0);
    assertFails(
        NoSuchFileException.class,
        nowhere + ": there is no folder to save to; create " + nowhere.getParent() + " first",
        () -> ModelFile.write(nowhere, parameters));
  }

  @Test
  void folderInsteadOfAFile() {
    Parameters parameters = Parameters.initial(ModelFileTest.small(Precision.FLOAT), 0);
    assertFails(
        ModelFileException.class,
        folder + " is a folder; name a file in it to save to.",
        () -> ModelFile.write(folder, parameters));
  }
}
