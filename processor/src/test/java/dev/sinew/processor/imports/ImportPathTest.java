package dev.sinew.processor.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPathTest {
  private static String place(String path, String importing) {
    ImportPath found = ImportPath.of(path, importing);
    assertEquals(Optional.empty(), found.mistake());
    return found.place();
  }

  private static String mistake(String path) {
    return ImportPath.of(path, "shop/front/digits.nn").mistake().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "blocks.nn, digits.nn, blocks.nn",
    "blocks.nn, shop/digits.nn, shop/blocks.nn",
    "./blocks.nn, shop/digits.nn, shop/blocks.nn",
    "../blocks.nn, shop/digits.nn, blocks.nn",
    "../../blocks.nn, a/b/digits.nn, blocks.nn",
    "../a/./b/../c.nn, shop/digits.nn, a/c.nn",
    "sub/deep/c.nn, shop/digits.nn, shop/sub/deep/c.nn",
    "..nn, digits.nn, ..nn",
    "größe.nn, maße/digits.nn, maße/größe.nn"
  })
  void pathsAreFollowedFromTheFolderOfTheFile(String path, String importing, String place) {
    assertEquals(place, place(path, importing));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../../blocks.nn", "../../../shop/front/blocks.nn", "a/../../../../b.nn"})
  void noneLeadsOutOfTheFolderOfSources(String path) {
    assertEquals("it leads out of the folder of sources", mistake(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/blocks.nn", "//server/blocks.nn", "C:/blocks.nn", "c:blocks.nn"})
  void noneBeginsAtARoot(String path) {
    assertEquals("a path begins in the folder of this file, not at a root", mistake(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"..\\blocks.nn", "C:\\blocks.nn", "a/..\\..\\b.nn"})
  void noneHasBackslashes(String path) {
    assertEquals("folders are parted by '/', not by '\\'", mistake(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a//b.nn", ".nn", "a/.nn"})
  void everyPartHasAName(String path) {
    assertEquals("it has a folder or file without a name", mistake(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "blocks", "blocks.txt", "blocks.nn/", "blocks.NN"})
  void onlyFilesOfNetworksAreImported(String path) {
    assertEquals("the name of a file of networks ends in '.nn'", mistake(path));
  }

  @ParameterizedTest
  @CsvSource({"a*.nn, *", "a?.nn, ?", "<a>.nn, <", "file:a.nn, :", "a|b.nn, |"})
  void noneHasCharactersThatSomeSystemsRefuse(String path, char found) {
    assertEquals("no file name holds '" + found + "' on every system", mistake(path));
  }

  @ParameterizedTest
  @CsvSource({"0, U+0000", "10, U+000A", "127, U+007F"})
  void noneHasControlCharacters(int code, String shown) {
    assertEquals("no file name holds the character " + shown, mistake("a" + (char) code + ".nn"));
  }
}
