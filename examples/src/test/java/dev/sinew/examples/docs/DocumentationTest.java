package dev.sinew.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.diag.DecodedText;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import dev.sinew.processor.Stages;
import dev.sinew.processor.explain.PlanText;
import dev.sinew.processor.explain.StageText;
import dev.sinew.processor.imports.Found;
import dev.sinew.processor.imports.SourceRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every network of the documentation compiles, or fails with the text that is shown below it; every
 * piece of generated code is what the compiler writes; every program runs.
 *
 * <p>What a block is stands behind its fence: {@code nn} a network, {@code nn file NAME} a file
 * that the networks below can import, {@code text error} what the compiler prints for the network
 * above, {@code java generated NAME} part of a class generated from the network above, {@code java
 * full NAME} all of it, {@code text stage NAME} what a stage makes of it, {@code text prints CLASS}
 * what an example's program prints, {@code java run} statements that use the networks of the page
 * above it, {@code java annotated} a type whose annotations are compiled to the {@code text error}
 * below it. With {@code -Dsinew.rewrite=true} what is printed is written anew instead of compared.
 */
class DocumentationTest {
  @TestFactory
  Stream<DynamicTest> everyBlock(@TempDir Path folder) {
    return Page.all().stream().flatMap(page -> new Walk(page, folder).tests().stream());
  }

  /** The blocks of one page in order; each one sees the network above it. */
  private static final class Walk {
    private static final String FILE = "my.nn";

    private final Page page;
    private final Path folder;
    private final List<DynamicTest> tests = new ArrayList<>();
    private final List<Compilation> networks = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private String source = "";
    private String printed = "";
    private Compilation compiled = new Compilation(List.of(), List.of());

    Walk(Page page, Path folder) {
      this.page = page;
      this.folder = folder;
    }

    List<DynamicTest> tests() {
      List<Block> blocks = page.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        boolean fails = i + 1 < blocks.size() && blocks.get(i + 1).is("text", "error");
        add(blocks.get(i), i, fails);
      }
      return tests;
    }

    private void add(Block block, int index, boolean fails) {
      if (block.is("nn")) {
        network(block, fails);
      } else if (block.names("nn", "file")) {
        files.put(block.name(), block.text());
      } else if (block.is("java", "annotated")) {
        printed = AnnotatedType.compile(block.text());
      } else if (block.is("text", "error")) {
        String above = printed;
        test(block, () -> same(above, block, index));
      } else if (block.names("text", "stage")) {
        String above = source;
        test(block, () -> same(stage(above, block.name()), block, index));
      } else if (block.names("text", "prints")) {
        test(block, () -> same(Output.of(block.name()), block, index));
      } else if (block.names("java", "full")) {
        Compilation above = compiled;
        test(block, () -> same(text(above, block.name()), block, index));
      } else if (block.names("java", "generated")) {
        Compilation above = compiled;
        test(block, () -> Excerpt.assertPartOf(text(above, block.name()), block));
      } else if (block.is("java", "run")) {
        List<GeneratedClass> used = classes(block.text());
        Path own = folder.resolve(page.name().replaceAll("\\W", "-") + index);
        test(block, () -> Program.run(own, block.text(), used));
      }
    }

    private void network(Block block, boolean fails) {
      Compilation found =
          NetworkCompiler.compile(new SourceFile(FILE, block.text()), "docs", settings());
      compiled = found;
      source = block.text();
      printed = printed(found);
      if (!fails) {
        networks.add(found);
        test(block, () -> assertEquals("", printed(found)));
      }
    }

    /** Where the page has no file to import, a network is in no folder. */
    private BuildSettings settings() {
      return files.isEmpty()
          ? BuildSettings.NONE
          : BuildSettings.NONE.withRoot(new SourceRoot(FILE, this::find));
    }

    private Found find(String place) {
      String text = files.get(place);
      return text == null
          ? new Found.Missing(List.of(place))
          : new Found.File(new DecodedText(new SourceFile(place, text), Optional.empty()));
    }

    /** The classes of those networks that {@code statements} name. */
    private List<GeneratedClass> classes(String statements) {
      return networks.stream()
          .map(Compilation::classes)
          .filter(
              classes ->
                  classes.stream()
                      .map(GeneratedClass::simpleName)
                      .anyMatch(name -> name.endsWith("Network") && statements.contains(name)))
          .flatMap(List::stream)
          .toList();
    }

    private void test(Block block, Executable check) {
      tests.add(DynamicTest.dynamicTest(block.place() + " " + block.info(), check));
    }

    private void same(String real, Block block, int index) throws IOException {
      if (Boolean.getBoolean("sinew.rewrite")) {
        Page.rewrite(page.name(), index, real);
      } else {
        assertEquals(real, block.text());
      }
    }

    /** What the stage called {@code name} makes of the one network of {@code nn}. */
    private static String stage(String nn, String name) {
      Stages stages =
          NetworkCompiler.stages(
                  "docs", BuildSettings.NONE, new DiagnosticLog(new SourceFile(FILE, nn)))
              .get(0);
      return switch (name) {
        case "bound" -> StageText.of(stages.bound());
        case "shaped" -> StageText.of(stages.shaped());
        case "simplified" -> StageText.of(stages.simplified());
        case "differentiated" -> StageText.of(stages.training());
        case "planned" -> PlanText.of(stages.plan());
        default -> throw new IllegalArgumentException(name);
      };
    }

    private static String printed(Compilation compiled) {
      return compiled.diagnostics().stream()
          .map(diagnostic -> diagnostic.print() + "\n")
          .collect(Collectors.joining());
    }

    private static String text(Compilation compiled, String name) {
      return compiled.classes().stream()
          .filter(found -> found.simpleName().equals(name))
          .map(GeneratedClass::text)
          .findAny()
          .orElseThrow(() -> new AssertionError("no class " + name));
    }
  }
}
