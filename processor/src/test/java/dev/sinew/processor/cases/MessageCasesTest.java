package dev.sinew.processor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.DiagnosticKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts the messages in the case folders of the grammar, of the compiler and of annotations. */
class MessageCasesTest {
  private static final List<Path> TEXTS =
      List.of(
          Path.of("../dsl-grammar/src/test/resources/cases"), Path.of("src/test/resources/cases"));
  private static final Path TYPES = Path.of("src/test/resources/annotated");

  private static final int BROKEN_TEXTS = 60;
  private static final int BROKEN_TYPES = 25;
  private static final int MOST_CASES = 3;

  /**
   * They take a file system or options: tests of the Maven plugin and of the processor show them.
   */
  private static final Set<DiagnosticKind> ABOUT_FILES =
      EnumSet.of(
          DiagnosticKind.BAD_PARAMETER_NAME,
          DiagnosticKind.FILE_UNREADABLE,
          DiagnosticKind.WEIGHTS_UNUSABLE,
          DiagnosticKind.NOT_UTF_8,
          DiagnosticKind.FOLDER_NAME,
          DiagnosticKind.SAME_FILE,
          DiagnosticKind.UNKNOWN_OPTION,
          DiagnosticKind.BAD_OPTION,
          DiagnosticKind.NO_FOLDER,
          DiagnosticKind.WRITE_FAILED);

  private static List<String> messages(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        if (file.endsWith("errors.txt") || file.endsWith("warnings.txt")) {
          texts.add(Files.readString(file));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts() {
    return TEXTS.stream().flatMap(root -> messages(root).stream()).toList();
  }

  private static List<String> all() {
    return Stream.concat(texts().stream(), messages(TYPES).stream()).toList();
  }

  private static long count(List<String> messages, DiagnosticKind kind) {
    String shown = kind.severity().word() + "[" + kind.tag() + "]";
    return messages.stream().filter(text -> text.contains(shown)).count();
  }

  @Test
  void everyMessageHasACase() {
    List<String> all = all();
    assertEquals(
        List.of(),
        EnumSet.complementOf(EnumSet.copyOf(ABOUT_FILES)).stream()
            .filter(kind -> count(all, kind) == 0)
            .map(DiagnosticKind::tag)
            .toList());
  }

  @Test
  void noMessageHasManyCases() {
    List<String> all = all();
    assertEquals(
        List.of(),
        Stream.of(DiagnosticKind.values())
            .filter(kind -> count(all, kind) > MOST_CASES)
            .map(kind -> kind.tag() + " " + count(all, kind))
            .toList());
  }

  @Test
  void manyTextsAreBroken() {
    int broken = texts().size();
    assertTrue(broken >= BROKEN_TEXTS, broken + " texts with errors");
  }

  @Test
  void manyTypesAreBroken() {
    int broken = messages(TYPES).size();
    assertTrue(broken >= BROKEN_TYPES, broken + " types with errors");
  }
}
