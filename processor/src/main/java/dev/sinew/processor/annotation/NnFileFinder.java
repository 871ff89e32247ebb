package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.SourceFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Name;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Finds a {@code .nn} file relative to the package of an annotated type, wherever javac can look:
 * beside the source, and among the resources, which Maven copies before it compiles.
 */
final class NnFileFinder {
  private record Root(Location location, String words) {}

  private static final List<Root> ROOTS =
      List.of(
          new Root(StandardLocation.SOURCE_PATH, "the source path"),
          new Root(StandardLocation.CLASS_OUTPUT, "the class output, where resources are"),
          new Root(StandardLocation.CLASS_PATH, "the class path"));

  private final Filer filer;
  private final Mistakes mistakes;

  NnFileFinder(Filer filer, Mistakes mistakes) {
    this.filer = filer;
    this.mistakes = mistakes;
  }

  /** The file that the annotation names; empty after a report. */
  Optional<NetworkText> find(Annotation annotation, String packageName) {
    String name = annotation.text("source");
    Place place = annotation.place("source");
    String path = packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
    Name type = annotation.element().getSimpleName();
    if (!isRelative(name)) {
      mistakes.report(DiagnosticKind.BAD_FILE_NAME, place, name, type);
      return Optional.empty();
    }
    StringBuilder looked = new StringBuilder();
    for (Root root : ROOTS) {
      try {
        FileObject file = filer.getResource(root.location(), packageName, name);
        return Optional.of(NetworkText.whole(new SourceFile(name, read(file)), place));
      } catch (CharacterCodingException e) {
        mistakes.report(DiagnosticKind.FILE_UNREADABLE, place, name, "it is not UTF-8");
        return Optional.empty();
      } catch (FileNotFoundException | NoSuchFileException e) {
        looked.append("\n  ").append(path).append(" on ").append(root.words());
      } catch (IOException e) {
        looked
            .append("\n  ")
            .append(path)
            .append(" on ")
            .append(root.words())
            .append(Optional.ofNullable(e.getMessage()).map(m -> " (" + m + ")").orElse(""));
      }
    }
    mistakes.report(DiagnosticKind.FILE_NOT_FOUND, place, name, looked, type);
    return Optional.empty();
  }

  /** What javac takes for a name; it would end with an exception on any other. */
  private static boolean isRelative(String name) {
    return isPathOfUri(name)
        && Arrays.stream(name.split("/", -1))
            .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
  }

  private static boolean isPathOfUri(String name) {
    try {
      return name.equals(new URI(name).getPath()) && name.indexOf('\\') < 0;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String read(FileObject file) throws IOException {
    byte[] bytes;
    try (var in = file.openInputStream()) {
      bytes = in.readAllBytes();
    }
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
