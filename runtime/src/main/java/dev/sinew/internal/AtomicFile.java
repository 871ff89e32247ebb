package dev.sinew.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all. */
final class AtomicFile {
  private AtomicFile() {}

  interface Content {
    void writeTo(FileChannel channel) throws IOException;
  }

  interface Move {
    void move(Path from, Path to) throws IOException;
  }

  static void write(Path file, Content content) throws IOException {
    write(
        file,
        content,
        (from, to) ->
            Files.move(
                from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
  }

  static void write(Path file, Content content, Move move) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      try (FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.writeTo(channel);
        channel.force(true);
      }
      move.move(beside, target);
      force(target);
    } catch (AtomicMoveNotSupportedException e) {
      FileSystemException refused =
          new FileSystemException(
              file.toString(),
              null,
              "this file system cannot replace a file in one step, so nothing was saved; save to"
                  + " another disk and copy the file");
      refused.initCause(e);
      throw refused;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Forces the folder's entry to the disk, so that the new name outlives a loss of power. Systems
   * that cannot open a folder, such as Windows, keep their names in order by themselves.
   */
  private static void force(Path target) {
    Path folder = target.getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return; // the file itself is whole and in its place
    }
  }
}
