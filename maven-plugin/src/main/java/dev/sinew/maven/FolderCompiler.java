package dev.sinew.maven;

import dev.sinew.diag.SourceFile;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.GeneratedClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.maven.plugin.MojoExecutionException;

/** Compiles all files of a folder, going on after errors so that one run tells all of them. */
final class FolderCompiler {
  private final BiFunction<SourceFile, String, Compilation> compiler;
  private final PackageFolders folders = new PackageFolders();
  private final NetworkClashes clashes = new NetworkClashes();
  private final SortedMap<String, String> classes = new TreeMap<>();

  private FolderCompiler(BiFunction<SourceFile, String, Compilation> compiler) {
    this.compiler = compiler;
  }

  /**
   * Compiles {@code files} with {@code compiler}, which takes a text and its package.
   *
   * @throws IOException if a file cannot be read
   * @throws MojoExecutionException if the compiler itself breaks down
   */
  static FolderCompilation compile(
      List<NetworkFile> files, BiFunction<SourceFile, String, Compilation> compiler)
      throws IOException, MojoExecutionException {
    FolderCompiler folder = new FolderCompiler(compiler);
    List<Problem> problems = new ArrayList<>();
    for (NetworkFile file : files) {
      problems.addAll(folder.add(file));
    }
    return new FolderCompilation(folder.classes, folder.clashes.networks(), problems);
  }

  private List<Problem> add(NetworkFile file) throws IOException, MojoExecutionException {
    List<Problem> problems = new ArrayList<>();
    folders.check(file).ifPresent(problems::add);
    int before = problems.size();
    SourceFile source = NetworkText.read(file, problems::add);
    if (problems.size() == before) {
      problems.addAll(compile(file, source));
    }
    problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return problems;
  }

  private List<Problem> compile(NetworkFile file, SourceFile source) throws MojoExecutionException {
    boolean hasPackage = file.folders().stream().allMatch(PackageFolders::fits);
    List<Problem> problems = new ArrayList<>();
    try {
      Compilation compilation = compiler.apply(source, hasPackage ? file.packageName() : "");
      compilation.diagnostics().forEach(d -> problems.add(Problem.of(file, d)));
      for (GeneratedClass generated : compilation.classes()) {
        classes.put(generated.path(), generated.text());
      }
      problems.addAll(clashes.check(file, source));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      throw new MojoExecutionException(
          "The compiler broke down on "
              + file.path()
              + ". That is a fault in Sinew, not in your file: please report it with the file.",
          e);
    }
    return problems;
  }
}
