package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Name;

/** Finds a {@code .nn} file relative to the package of an annotated type. */
final class NnFileFinder {
  private final List<NnRoot> roots;
  private final Mistakes mistakes;

  /**
   * @param roots where to look, in this order
   */
  NnFileFinder(List<NnRoot> roots, Mistakes mistakes) {
    this.roots = roots;
    this.mistakes = mistakes;
  }

  /** The text that the annotation names; empty after a report. */
  Optional<NetworkText> find(Annotation annotation, String packageName) {
    String name = annotation.text("source");
    Place place = annotation.place("source");
    Optional<byte[]> bytes = bytes(annotation, "source", packageName);
    try {
      return bytes.isEmpty()
          ? Optional.empty()
          : Optional.of(NetworkText.whole(new SourceFile(name, decode(bytes.get())), place));
    } catch (CharacterCodingException e) {
      mistakes.report(DiagnosticKind.FILE_UNREADABLE, place, name, "it is not UTF-8");
      return Optional.empty();
    }
  }

  /** The file that an attribute names; empty after a report. */
  Optional<byte[]> bytes(Annotation annotation, String attribute, String packageName) {
    String name = annotation.text(attribute);
    Place place = annotation.place(attribute);
    Name type = annotation.element().getSimpleName();
    if (!isRelative(name)) {
      mistakes.report(DiagnosticKind.BAD_FILE_NAME, place, name, type);
      return Optional.empty();
    }
    String path = packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
    StringBuilder looked = new StringBuilder();
    for (NnRoot root : roots) {
      looked.append("\n  ").append(path).append(' ').append(root.words());
      try {
        Optional<byte[]> bytes = root.read(packageName, name);
        if (bytes.isPresent()) {
          return bytes;
        }
      } catch (IOException e) {
        Optional.ofNullable(e.getMessage()).ifPresent(m -> looked.append(" (" + m + ")"));
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

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
