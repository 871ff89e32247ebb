package dev.sinew.processor;

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
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Finds a {@code .nn} file relative to the package of an annotated type, wherever javac can look:
 * beside the source, and among the resources, which Maven copies before it compiles.
 */
final class NnFileFinder {
  private record Place(Location location, String words) {}

  private static final List<Place> PLACES =
      List.of(
          new Place(StandardLocation.SOURCE_PATH, "the source path"),
          new Place(StandardLocation.CLASS_OUTPUT, "the class output, where resources are"),
          new Place(StandardLocation.CLASS_PATH, "the class path"));

  private final Filer filer;
  private final MessagerPrinter messages;

  NnFileFinder(Filer filer, MessagerPrinter messages) {
    this.filer = filer;
    this.messages = messages;
  }

  /** The file that the annotation names; empty after a report. */
  Optional<SourceFile> find(NetworkAnnotation annotation) {
    String name = annotation.file();
    if (!isRelative(name)) {
      messages.print(AnnotationMistake.BAD_FILE_NAME, name, annotation.type().getSimpleName());
      return Optional.empty();
    }
    StringBuilder looked = new StringBuilder();
    for (Place place : PLACES) {
      try {
        FileObject file = filer.getResource(place.location(), annotation.packageName(), name);
        return Optional.of(new SourceFile(name, read(file)));
      } catch (CharacterCodingException e) {
        messages.print(AnnotationMistake.FILE_UNREADABLE, name, "it is not UTF-8");
        return Optional.empty();
      } catch (FileNotFoundException | NoSuchFileException e) {
        looked.append("\n  ").append(path(annotation)).append(" on ").append(place.words());
      } catch (IOException e) {
        looked
            .append("\n  ")
            .append(path(annotation))
            .append(" on ")
            .append(place.words())
            .append(Optional.ofNullable(e.getMessage()).map(m -> " (" + m + ")").orElse(""));
      }
    }
    messages.print(
        AnnotationMistake.FILE_NOT_FOUND, name, looked, annotation.type().getSimpleName());
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

  private static String path(NetworkAnnotation annotation) {
    String folder = annotation.packageName().replace('.', '/');
    return folder.isEmpty() ? annotation.file() : folder + "/" + annotation.file();
  }

  private static String read(FileObject file) throws IOException {
    byte[] bytes;
    try (var in = file.openInputStream()) {
      bytes = in.readAllBytes();
    }
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
