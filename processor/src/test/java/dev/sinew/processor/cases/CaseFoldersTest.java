package dev.sinew.processor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.processor.Compilation;
import dev.sinew.processor.structure.Javac;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the compiler says and writes, in full. {@code -Dsinew.rewrite=true} replaces what is
 * expected by what is; read the difference before committing it.
 */
class CaseFoldersTest {
  static List<CaseFolder> folders() {
    return CaseFolder.own();
  }

  static Stream<CaseFolder> wrongNetworks() {
    return folders().stream().filter(CaseFolder::hasErrors);
  }

  static Stream<CaseFolder> rightNetworks() {
    return folders().stream().filter(CaseFolder::hasJava);
  }

  @BeforeAll
  static void rewrite() {
    if (Boolean.getBoolean("sinew.rewrite")) {
      assertNull(System.getenv("CI"), "expectations are not rewritten in CI");
      folders().forEach(CaseFolder::rewrite);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void oneExpectationEach(CaseFolder folder) {
    assertTrue(
        folder.hasErrors() != folder.hasJava(), "either errors.txt or expected/, and not both");
  }

  @ParameterizedTest
  @MethodSource("wrongNetworks")
  void errorsInFull(CaseFolder folder) {
    Compilation compilation = folder.compile();
    assertEquals(folder.messages(), CaseFolder.print(compilation));
    assertEquals(List.of(), compilation.classes());
  }

  @ParameterizedTest
  @MethodSource("rightNetworks")
  void sourcesInFull(CaseFolder folder) {
    Compilation compilation = folder.compile();
    assertEquals(folder.messages(), CaseFolder.print(compilation));
    Map<String, String> texts = CaseFolder.texts(compilation);
    assertEquals(folder.java().keySet(), texts.keySet());
    texts.forEach((file, text) -> assertEquals(folder.java().get(file), text, file));
  }

  @ParameterizedTest
  @MethodSource("rightNetworks")
  void sourcesCompileWithoutWarning(CaseFolder folder) {
    assertEquals(List.of(), Javac.compile(folder.compile().classes(), "-Werror").messages());
  }

  @ParameterizedTest
  @MethodSource("rightNetworks")
  void sourcesKeepWithinThePage(CaseFolder folder) {
    folder
        .java()
        .forEach(
            (file, text) ->
                assertEquals(
                    List.of(), text.lines().filter(line -> line.length() > 100).toList(), file));
  }
}
