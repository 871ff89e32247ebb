package dev.sinew.maven;

import dev.sinew.diag.SourceFile;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.imports.SourceRoot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;

/** Compiles all files of a folder, going on after errors so that one run tells all of them. */
final class FolderCompiler {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final TextCompiler compiler;
  private final FolderSources sources;
  private final PackageFolders folders = new PackageFolders();
  private final NetworkClashes clashes = new NetworkClashes();
  private final SortedMap<String, String> classes = new TreeMap<>();
  private final Map<String, List<Problem>> problems = new LinkedHashMap<>();
  private final Set<List<Object>> known = new HashSet<>();

  private FolderCompiler(TextCompiler compiler, FolderSources sources) {
    this.compiler = compiler;
    this.sources = sources;
  }

  /**
   * Compiles {@code files} with {@code compiler}. What is wrong with a file that others import is
   * told once.
   *
   * @param sources what the files may import
   * @throws IOException if a file cannot be read
   * @throws MojoExecutionException if the compiler itself breaks down
   */
  static FolderCompilation compile(
      List<NetworkFile> files, FolderSources sources, TextCompiler compiler)
      throws IOException, MojoExecutionException {
    FolderCompiler folder = new FolderCompiler(compiler, sources);
    files.forEach(file -> folder.problems.put(file.name(), new ArrayList<>()));
    for (NetworkFile file : files) {
      folder.add(file);
    }
    folder.problems.values().forEach(ofFile -> ofFile.sort(BY_PLACE));
    return new FolderCompilation(
        folder.classes,
        folder.clashes.networks(),
        folder.problems.values().stream().flatMap(List::stream).toList());
  }

  private void add(NetworkFile file) throws IOException, MojoExecutionException {
    folders.check(file).ifPresent(this::add);
    List<Problem> unreadable = new ArrayList<>();
    SourceFile source = NetworkText.read(file, unreadable::add);
    unreadable.forEach(this::add);
    if (unreadable.isEmpty()) {
      compile(file, source);
    }
  }

  /** Of several messages of one kind about one place the first stays. */
  private void add(Problem problem) {
    String name = problem.file().name();
    if (known.add(List.of(name, problem.line(), problem.column(), problem.headline()))) {
      problems.computeIfAbsent(name, each -> new ArrayList<>()).add(problem);
    }
  }

  private void compile(NetworkFile file, SourceFile source) throws MojoExecutionException {
    boolean hasPackage = file.folders().stream().allMatch(PackageFolders::fits);
    SourceRoot root = new SourceRoot(file.place(), sources);
    try {
      Compilation compilation =
          compiler.compile(source, hasPackage ? file.packageName() : "", root);
      compilation.diagnostics().forEach(d -> add(Problem.of(sources.guilty(d, file), d)));
      for (GeneratedClass generated : compilation.classes()) {
        classes.put(generated.path(), generated.text());
      }
      clashes.check(file, source).forEach(this::add);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      throw new MojoExecutionException(
          "The compiler broke down on "
              + file.path()
              + ". That is a fault in Sinew, not in your file: please report it with the file.",
          e);
    }
  }
}
