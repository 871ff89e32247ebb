package dev.sinew.cli;

import dev.sinew.diag.DecodedText;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.imports.Found;
import dev.sinew.processor.imports.SourceFiles;
import dev.sinew.processor.imports.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The files that one named on the command line may import: those below the working directory, or
 * below its own folder where it lies elsewhere.
 *
 * @param root the folder
 * @param shown the folder as messages show it, in the way the file was named
 */
record FilesAround(Path root, Path shown) implements SourceFiles {

  /** For compiling {@code file}. */
  static BuildSettings of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path working = Path.of("").toAbsolutePath().normalize();
    boolean inside = absolute.startsWith(working);
    Path root = inside ? working : parent(absolute);
    Path shown = file.isAbsolute() ? root : inside ? Path.of("") : parent(file);
    String place =
        StreamSupport.stream(root.relativize(absolute).spliterator(), false)
            .map(Path::toString)
            .collect(Collectors.joining("/"));
    return BuildSettings.NONE.withRoot(new SourceRoot(place, new FilesAround(root, shown)));
  }

  private static Path parent(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(file);
  }

  @Override
  public Found find(String place) {
    Path file = root.resolve(place);
    String name = shown.resolve(place).toString().replace('\\', '/');
    try {
      return Files.isRegularFile(file) && isCalled(file, place)
          ? new Found.File(DecodedText.of(name, Files.readAllBytes(file)))
          : new Found.Missing(List.of(name));
    } catch (IOException e) {
      return new Found.Unreadable(FileReason.of(e));
    }
  }

  /** Whether upper and lower case are right too, which some systems do not mind. */
  private static boolean isCalled(Path file, String place) throws IOException {
    return file.toRealPath(LinkOption.NOFOLLOW_LINKS).endsWith(Path.of(place));
  }
}
