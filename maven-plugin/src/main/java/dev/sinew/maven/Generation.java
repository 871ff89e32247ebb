package dev.sinew.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One run of a goal: from a folder of networks to a folder of Java. */
final class Generation {

  /**
   * The folders of a run, all absolute.
   *
   * @param project where paths in messages start
   * @param sources where {@code .nn} files are looked for; need not exist
   * @param output where Java sources go
   * @param classFiles where the build compiles them to
   */
  record Folders(Path project, Path sources, Path output, Path classFiles) {}

  private final Folders folders;
  private final TextCompiler compiler;
  private final GivenParameters given;
  private final Markers markers;
  private final Log log;

  Generation(
      Folders folders, TextCompiler compiler, GivenParameters given, Markers markers, Log log) {
    this.folders = folders;
    this.compiler = compiler;
    this.given = given;
    this.markers = markers;
    this.log = log;
  }

  /**
   * Brings the output folder in step with the source folder. If a file has errors, all of them are
   * reported and the output folder stays as it was.
   *
   * @throws IOException if a file cannot be read, written or removed
   * @throws MojoFailureException if a file has errors, or a parameter is set of a network that no
   *     file has
   * @throws MojoExecutionException if the compiler itself breaks down
   */
  void run() throws IOException, MojoFailureException, MojoExecutionException {
    if (markers.unchanged(folders.sources())) {
      return;
    }
    List<NetworkFile> files = SourceFolder.files(folders.project(), folders.sources());
    files.forEach(markers::clear);
    String sources = Messages.shown(folders.project(), folders.sources());
    FolderCompilation compilation =
        FolderCompiler.compile(files, new FolderSources(sources, files), compiler);
    compilation.problems().forEach(this::report);
    if (!compilation.errors().isEmpty()) {
      throw new MojoFailureException(Messages.failed(compilation.errors()));
    }
    Optional<String> mistake = given.mistake(compilation.networks(), sources);
    if (mistake.isPresent()) {
      throw new MojoFailureException(mistake.get());
    }
    OutputFolder output = new OutputFolder(folders.output(), folders.classFiles());
    WritePlan plan = output.plan(compilation.classes());
    output.carryOut(plan, markers::refresh);
    tell(files, plan, sources);
  }

  private void report(Problem problem) {
    switch (problem.severity()) {
      case ERROR -> log.error(problem.print());
      case WARNING -> log.warn(problem.print());
    }
    markers.show(problem);
  }

  private void tell(List<NetworkFile> files, WritePlan plan, String sources) {
    List<NetworkFile> unnamed = files.stream().filter(file -> file.folders().isEmpty()).toList();
    if (!unnamed.isEmpty()) {
      log.warn(Messages.unnamedPackage(unnamed, sources));
    }
    if (!plan.changesNothing()) {
      log.info(Messages.changed(files.size(), plan));
    } else if (!files.isEmpty()) {
      log.info(Messages.upToDate(files.size(), plan.unchanged().size()));
    } else if (Files.isDirectory(folders.sources())) {
      log.info(Messages.noFiles(sources));
    } else {
      log.info(Messages.noFolder(sources));
    }
  }
}
