package dev.sinew.processor.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files that import each other, by way of the whole compiler. */
class ImportsTest {
  private static final String BLOCK = "block wide(n) = dense(2 * n) -> soft\n";
  private static final String SOFT = "/** A soft step. */\nactivation soft(v) = v / (1 + abs(v))\n";
  private static final String GAP = "loss gap(y, t) = (y - t) * (y - t)\n";
  private static final String NETWORK =
      """
      network N {
        input  x: float[3]
        output y = x -> wide(2) -> dense(1)
        train { loss = gap   optimizer = sgd(rate = 0.1) }
      }
      """;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private void file(String place, String text) {
    files.put(place, text.getBytes(StandardCharsets.UTF_8));
  }

  private Compilation compile(String place) {
    String text = new String(files.get(place), StandardCharsets.UTF_8);
    return NetworkCompiler.compile(
        new SourceFile(place, text),
        "com.example",
        BuildSettings.NONE.withRoot(new SourceRoot(place, new MemorySources(files))));
  }

  private static List<String> printed(Compilation compilation) {
    return compilation.diagnostics().stream().map(Diagnostic::print).toList();
  }

  private void assertPrints(String place, String... expected) {
    assertEquals(List.of(expected), printed(compile(place)));
  }

  private static Map<String, String> texts(Compilation compilation) {
    assertEquals(List.of(), printed(compilation));
    return compilation.classes().stream()
        .collect(Collectors.toMap(GeneratedClass::simpleName, GeneratedClass::text));
  }

  @Test
  void whatIsImportedIsAsIfItWereWrittenThere() {
    file("alone.nn", BLOCK + SOFT + GAP + NETWORK);
    file("a/n.nn", "import \"blocks.nn\"\nimport \"../gap.nn\"\n" + NETWORK);
    file("a/blocks.nn", "import \"../b/soft.nn\"\n" + BLOCK);
    file("b/soft.nn", SOFT);
    file("gap.nn", GAP + "network Other { input x: float[2] output y = x -> dense(1) }");

    Map<String, String> alone = texts(compile("alone.nn"));
    Map<String, String> imported = texts(compile("a/n.nn"));

    assertFalse(alone.isEmpty());
    assertEquals(alone.keySet(), imported.keySet());
    // Functions and blocks stand in another order in the text that the class holds.
    file("ordered.nn", BLOCK + GAP + SOFT + NETWORK);
    assertEquals(texts(compile("ordered.nn")), imported);
  }

  @Test
  void theTextInTheClassHoldsWhatItUsesAndNothingElse() {
    file("n.nn", "import \"all.nn\"\n" + NETWORK);
    file("all.nn", "block idle(n) = dense(n)\n" + BLOCK + SOFT + GAP);
    file("used.nn", BLOCK + SOFT + GAP + NETWORK);

    assertEquals(texts(compile("used.nn")), texts(compile("n.nn")));
  }

  @Test
  void circlesAndRepetitionsDoNoHarm() {
    file("n.nn", "import \"a.nn\" import \"./a.nn\" import \"b.nn\"\n" + GAP + NETWORK);
    file("a.nn", "import \"b.nn\"\n" + BLOCK);
    file("b.nn", "import \"a.nn\"\n" + SOFT + "block pair(n) = wide(n) -> wide(n)\n");
    file("self.nn", "import \"self.nn\" import \"n.nn\"\n" + NETWORK);

    assertEquals(List.of(), printed(compile("n.nn")));
    assertEquals(List.of(), printed(compile("a.nn")));
    assertEquals(List.of(), printed(compile("b.nn")));
    assertEquals(
        List.of(
            """
            self.nn:1:8: warning[unused-import]: nothing of "self.nn" is used
                import "self.nn" import "n.nn"
                       ^^^^^^^^^"""),
        printed(compile("self.nn")).stream().limit(1).toList());
  }

  @Test
  void aLongChainIsRead() {
    int length = 200;
    file("n.nn", "import \"f0.nn\"\n" + GAP + NETWORK);
    for (int i = 0; i < length; i++) {
      file("f" + i + ".nn", "import \"f" + (i + 1) + ".nn\"\nactivation f" + i + "(v) = v\n");
    }
    file("f" + length + ".nn", BLOCK + SOFT);

    assertEquals(List.of(), printed(compile("n.nn")));
  }

  @Test
  void namesThatClashAreShownWithBothPlaces() {
    file("n.nn", "import \"a.nn\"\nimport \"b.nn\"\n" + GAP + NETWORK);
    file("a.nn", BLOCK + SOFT);
    file("b.nn", "\n  activation soft(v) = v\nblock gap(n) = dense(n)\n");
    assertPrints(
        "n.nn",
        """
        n.nn:2:8: error[duplicate-name]: 'soft' is defined twice
            import "b.nn"
                   ^^^^^^
            soft is defined at a.nn:3:12
            soft is defined at b.nn:2:14""");

    file("a.nn", BLOCK + SOFT);
    file("m.nn", "import \"a.nn\"\nblock wide(n) = dense(n)\n" + GAP + NETWORK);
    assertPrints(
        "m.nn",
        """
        m.nn:2:7: error[duplicate-name]: 'wide' is defined twice
            block wide(n) = dense(n)
                  ^^^^
            wide is defined at a.nn:1:7""");

    file(
        "inner.nn",
        "import \"a.nn\"\n" + GAP + NETWORK.replace("input ", "block wide(n) = dense(n) input"));
    assertPrints(
        "inner.nn",
        """
        inner.nn:4:9: error[duplicate-name]: 'wide' is defined twice
              block wide(n) = dense(n) input x: float[3]
                    ^^^^
            wide is defined at a.nn:1:7""");
  }

  @Test
  void aClashBelowIsShownWhereItsOwnFileIsCompiled() {
    file("n.nn", "import \"b.nn\"\n" + GAP + NETWORK);
    file("b.nn", "import \"c.nn\"\n" + BLOCK + SOFT);
    file("c.nn", SOFT);
    String clash =
        """
        b.nn:4:12: error[duplicate-name]: 'soft' is defined twice
            activation soft(v) = v / (1 + abs(v))
                       ^^^^
            soft is defined at c.nn:2:12""";
    assertPrints("n.nn", clash);
    assertPrints("b.nn", clash);
  }

  @Test
  void mistakesInAnImportedFileAreShownThereOnce() {
    file("n.nn", "import \"a.nn\"\nimport \"b.nn\"\n" + NETWORK + NETWORK.replace("N {", "M {"));
    file("a.nn", "// one\nblock wide(n) {\n  input x\n  output x -> dens(n)\n}\n");
    file("b.nn", "import \"a.nn\"\n" + GAP + "activation two(v) = v * w\n");
    assertPrints(
        "n.nn",
        """
        a.nn:4:15: error[unknown-step]: there is no step called 'dens'
              output x -> dens(n)
                          ^^^^^^^
            did you mean 'dense'?""",
        """
        b.nn:3:25: error[unknown-parameter]: function two has no parameter called 'w'
            activation two(v) = v * w
                                    ^
            did you mean 'v'?""");
  }

  @Test
  void mistakesOfShapesPointIntoTheImportedFileAndAtTheUse() {
    file("n.nn", "import \"a.nn\"\n" + GAP + NETWORK);
    file("a.nn", "// in pairs\nblock wide(n) = dense(n * n) -> reshape(n, n)\n");
    assertPrints(
        "n.nn",
        """
        n.nn:5:30: error[not-a-vector]: dense expects a vector, but the result of reshape has shape [2, 2]
              output y = x -> wide(2) -> dense(1)
                                         ^^^^^^^^
            the result of reshape is defined at a.nn:2:33
            add '-> flatten' before dense""");
  }

  @Test
  void syntaxErrorsInAnImportedFileBringNoOthers() {
    file("n.nn", "import \"a.nn\"\n" + NETWORK.replace("x ->", "z ->"));
    file("a.nn", "block wide(n) = dense(n -> soft\n" + SOFT + GAP);
    assertPrints(
        "n.nn",
        """
        n.nn:4:14: error[unknown-name]: no value is called 'z'
              output y = z -> wide(2) -> dense(1)
                         ^
            did you mean 'x'?""",
        """
        a.nn:1:22: error[not-closed]: this '(' is not closed
            block wide(n) = dense(n -> soft
                                 ^
            ')' is missing before 'activation' at a.nn:3:1""");
  }

  @Test
  void missingFilesAreNamedWithThePlace() {
    file("shop/n.nn", "import \"a.nn\" import \"../b.nn\"\n" + GAP + NETWORK);
    file("b.nn", "import \"shop/c.nn\"\n" + SOFT);
    assertPrints(
        "shop/n.nn",
        """
        shop/n.nn:1:8: error[import-not-found]: the file "a.nn" was not found
            import "a.nn" import "../b.nn"
                   ^^^^^^
            looked for shop/a.nn""",
        """
        b.nn:1:8: error[import-not-found]: the file "shop/c.nn" was not found
            import "shop/c.nn"
                   ^^^^^^^^^^^
            looked for shop/c.nn""");
  }

  @Test
  void filesThatAreNotUtf8AreShownWhereTheyAreWrong() {
    file("n.nn", "import \"a.nn\"\n" + GAP + NETWORK);
    files.put(
        "a.nn", "block wide(n) = dense(n)\n// gr\u00fcn".getBytes(StandardCharsets.ISO_8859_1));
    assertPrints(
        "n.nn",
        """
        a.nn:2:6: error[not-utf-8]: the byte 0xFC is not UTF-8, the encoding of .nn files
            // gr
                 ^
            save the file as UTF-8""");
  }

  @Test
  void anImportedFileSeesWhatItImportsItself() {
    file("n.nn", "import \"a.nn\" import \"b.nn\"\n" + GAP + NETWORK);
    file("a.nn", BLOCK.replace("soft", "half") + "activation halt(v) = v\n");
    file("b.nn", "activation half(v) = v / 2\n");
    assertPrints(
        "n.nn",
        """
        a.nn:1:33: error[unknown-step]: there is no step called 'half'
            block wide(n) = dense(2 * n) -> half
                                            ^^^^
            did you mean 'halt'?""");
  }

  @Test
  void importsThatBringNothingAreWarnedOf() {
    file("n.nn", "import \"a.nn\" import \"b.nn\"\n" + BLOCK + GAP + NETWORK);
    file("a.nn", SOFT);
    file("b.nn", "/** As wide. */ block narrow(n) = dense(n)\nloss other(y, t) = y - t\n");
    Compilation compilation = compile("n.nn");
    assertFalse(compilation.failed());
    assertEquals(
        List.of(
            """
            n.nn:1:22: warning[unused-import]: nothing of "b.nn" is used
                import "a.nn" import "b.nn"
                                     ^^^^^^"""),
        printed(compilation));
  }

  @Test
  void aTextInNoFolderImportsNothing() {
    Compilation compilation =
        NetworkCompiler.compile(new SourceFile("n.nn", "import \"a.nn\"\n" + NETWORK), "");
    assertEquals(
        List.of(
            """
            n.nn:1:8: error[import-nowhere]: this text is in no folder of sources, so it cannot \
            import "a.nn"
                import "a.nn"
                       ^^^^^^"""),
        printed(compilation));
  }

  @Test
  void filesThatCannotBeReadAreNamed() {
    SourceFiles broken = place -> new Found.Unreadable("the disk is on fire");
    Compilation compilation =
        NetworkCompiler.compile(
            new SourceFile("n.nn", "import \"a.nn\"\n" + NETWORK),
            "",
            BuildSettings.NONE.withRoot(new SourceRoot("n.nn", broken)));
    assertEquals(
        List.of(
            """
            n.nn:1:8: error[file-unreadable]: a.nn could not be read: the disk is on fire
                import "a.nn"
                       ^^^^^^"""),
        printed(compilation));
  }
}
