package dev.sinew.processor.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that can be wrong with an annotated type, with the line, the column and the full
 * message that javac prints. {@code -Dsinew.rewrite=true} replaces what is expected by what is.
 */
class AnnotatedCasesTest {
  static List<AnnotatedCase> all() {
    return AnnotatedCase.all();
  }

  @BeforeAll
  static void rewrite() {
    if (Boolean.getBoolean("sinew.rewrite")) {
      assertNull(System.getenv("CI"), "expectations are not rewritten in CI");
      all().forEach(AnnotatedCase::rewrite);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void errorsInFull(AnnotatedCase annotated) {
    assertEquals(annotated.expected(), annotated.found());
  }
}
