package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import java.util.List;
import java.util.stream.Collectors;

/** Short ways to the whole compiler. */
public final class Compile {
  private Compile() {}

  /** The classes of a text that is expected to be right. */
  public static List<GeneratedClass> classes(String text) {
    return classes("com.example", text);
  }

  static List<GeneratedClass> classes(String packageName, String text) {
    Compilation compilation = compile(packageName, text);
    if (compilation.failed()) {
      throw new AssertionError(errors(compilation));
    }
    return compilation.classes();
  }

  /** All diagnostics of a text, as printed. */
  public static String errors(String text) {
    return errors(compile("com.example", text));
  }

  /** Expects just these diagnostics of a text, as printed. */
  static void assertErrors(String text, String expected) {
    assertEquals(expected.strip(), errors(text));
  }

  static Compilation compile(String packageName, String text) {
    return NetworkCompiler.compile(new SourceFile("network.nn", text), packageName);
  }

  private static String errors(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(Diagnostic::print)
        .collect(Collectors.joining("\n"));
  }
}
