package dev.sinew.processor.annotation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;

/** A place where {@code .nn} files may lie, in the folders of their packages. */
sealed interface NnRoot {
  /** How messages call it. */
  String words();

  /** The bytes of a file, if it is there. */
  Optional<byte[]> read(String packageName, String name) throws IOException;

  /** Where javac looks by itself. */
  record OnPath(Filer filer, Location location, String called) implements NnRoot {
    @Override
    public String words() {
      return "on " + called;
    }

    @Override
    public Optional<byte[]> read(String packageName, String name) throws IOException {
      try {
        FileObject file = filer.getResource(location, packageName, name);
        try (var in = file.openInputStream()) {
          return Optional.of(in.readAllBytes());
        }
      } catch (FileNotFoundException | NoSuchFileException e) {
        return Optional.empty();
      }
    }
  }

  /** A folder that javac knows nothing of. */
  record Folder(Path folder) implements NnRoot {
    @Override
    public String words() {
      return "in " + folder;
    }

    @Override
    public Optional<byte[]> read(String packageName, String name) throws IOException {
      Path file = folder.resolve(packageName.replace('.', '/')).resolve(name);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
  }
}
