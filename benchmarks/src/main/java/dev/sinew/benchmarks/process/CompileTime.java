package dev.sinew.benchmarks.process;

import dev.sinew.diag.SourceFile;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;

/** What a build waits for: our compiler, and then javac on what it wrote. */
public final class CompileTime {
  private static final int RUNS = 3;

  /**
   * The medians of some runs.
   *
   * @param network what was compiled
   * @param generating milliseconds from text to Java
   * @param compiling milliseconds of javac
   * @param lines of Java
   */
  public record Times(String network, double generating, double compiling, long lines) {}

  private final Path folder;

  /** Writes sources and classes into a folder. */
  public CompileTime(Path folder) {
    this.folder = folder;
  }

  /** Deep networks, and wide ones. */
  public List<Times> run() throws IOException {
    times("to warm up", deep(10));
    return List.of(
        times("10 layers of 32", deep(10)),
        times("100 layers of 32", deep(100)),
        times("300 layers of 32", deep(300)),
        times("1,000-1,000-10", wide(1000)),
        times("4,000-4,000-10", wide(4000)));
  }

  private static String deep(int layers) {
    StringBuilder text = new StringBuilder("network Deep {\n  input  x: float[32]\n");
    for (int l = 1; l < layers; l++) {
      String before = l == 1 ? "x" : "h" + (l - 1);
      text.append("  h" + l + " = " + before + " -> dense(32) -> relu\n");
    }
    return text.append("  output y = h" + (layers - 1) + " -> dense(32) -> softmax\n")
        .append("  train { loss = crossEntropy   optimizer = adam(rate = 0.001) }\n}\n")
        .toString();
  }

  private static String wide(int width) {
    return String.format(
        "network Wide {%n  input  x: float[%1$d]%n  h = x -> dense(%1$d) -> relu%n"
            + "  output y = h -> dense(10) -> softmax%n"
            + "  train { loss = crossEntropy   optimizer = adam(rate = 0.001) }%n}%n",
        width);
  }

  private Times times(String name, String text) throws IOException {
    List<Double> generating = new ArrayList<>();
    List<Double> compiling = new ArrayList<>();
    long lines = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Compilation compilation =
          NetworkCompiler.compile(new SourceFile("network.nn", text), "generated");
      generating.add((System.nanoTime() - start) / 1e6);
      if (compilation.classes().isEmpty()) {
        throw new IllegalStateException(compilation.diagnostics().toString());
      }
      List<String> files = write(compilation.classes());
      start = System.nanoTime();
      compile(files);
      compiling.add((System.nanoTime() - start) / 1e6);
      lines = compilation.classes().stream().mapToLong(each -> each.text().lines().count()).sum();
    }
    return new Times(name, median(generating), median(compiling), lines);
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().skip(RUNS / 2).findFirst().orElseThrow();
  }

  private List<String> write(List<GeneratedClass> classes) throws IOException {
    List<String> files = new ArrayList<>();
    for (GeneratedClass each : classes) {
      Path file = folder.resolve(each.path());
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, each.text());
      files.add(file.toString());
    }
    return files;
  }

  private void compile(List<String> files) {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(files);
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, System.out, System.out, arguments.toArray(String[]::new));
    if (exit != 0) {
      throw new IllegalStateException("javac ended with " + exit + ".");
    }
  }
}
