package dev.sinew.maven;

import dev.sinew.diag.SourceFile;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.freeze.ByName;
import dev.sinew.processor.freeze.Form;
import dev.sinew.processor.freeze.Frozen;
import dev.sinew.processor.freeze.NetworkFreezer;
import dev.sinew.processor.imports.SourceRoot;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes an inference-only class of a trained network: {@code FrozenDigits} of the network {@code
 * Digits}. The class needs no library, not even Sinew's runtime; larger networks read their
 * parameters from a resource beside the class, which this goal writes too.
 *
 * <p>Only what changed is written. If the network or the model file is wrong, nothing is.
 */
@Mojo(name = "freeze", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class FreezeMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  /** The {@code .nn} file. */
  @Parameter(required = true)
  File source;

  /** Which network of the file; may be left out if there is but one. */
  @Parameter @Nullable String network;

  /** The model file, as {@code save} writes it or Python, in the safetensors format. */
  @Parameter(required = true)
  File weights;

  /** The folder below which the folders of the file are its package. */
  @Parameter(defaultValue = "${project.basedir}/src/main/nn", required = true)
  File sourceDirectory;

  /** The package of the class; may be left out where the file lies below the source folder. */
  @Parameter @Nullable String packageName;

  /** Parameters of the network, as they were when it was trained: {@code <Digits.width>}. */
  @Parameter Map<String, @Nullable String> parameters = Map.of();

  /** Whether one file is to hold everything, however large the network is. */
  @Parameter(defaultValue = "false")
  boolean singleFile;

  /** The folder that the Java source goes to. It becomes a source folder of the project. */
  @Parameter(defaultValue = "${project.build.directory}/generated-sources/frozen", required = true)
  File outputDirectory;

  /** The folder that resources go to. It becomes a resource folder of the project. */
  @Parameter(
      defaultValue = "${project.build.directory}/generated-resources/frozen",
      required = true)
  File resourceDirectory;

  /** Set to {@code true} to do nothing. */
  @Parameter(property = "sinew.skip", defaultValue = "false")
  boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    project.addCompileSourceRoot(outputDirectory.toString());
    Resource resources = new Resource();
    resources.setDirectory(resourceDirectory.toString());
    project.addResource(resources);
    try {
      write(frozen());
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoFailureException("Cannot freeze " + source + ": " + e.getMessage(), e);
    }
  }

  private Frozen frozen() throws IOException, MojoFailureException {
    NetworkFile file = file();
    List<Problem> problems = new ArrayList<>();
    SourceFile text = NetworkText.read(file, problems::add);
    Optional<Frozen> frozen = Optional.empty();
    if (problems.isEmpty()) {
      FolderSources sources = sources();
      NetworkFreezer.Answer answer = NetworkFreezer.freeze(request(file, text, sources));
      answer
          .diagnostics()
          .forEach(each -> problems.add(Problem.of(sources.guilty(each, file), each)));
      frozen = answer.frozen();
    }
    problems.forEach(this::report);
    return frozen.orElseThrow(() -> new MojoFailureException(Messages.failed(problems)));
  }

  private void report(Problem problem) {
    if (problem.isError()) {
      getLog().error(problem.print());
    } else {
      getLog().warn(problem.print());
    }
  }

  private FolderSources sources() throws IOException {
    Path project = absolute(this.project.getBasedir());
    Path sources = absolute(sourceDirectory);
    return new FolderSources(
        Messages.shown(project, sources), SourceFolder.files(project, sources));
  }

  /** A file that lies elsewhere cannot import. */
  private BuildSettings settings(NetworkFile file, FolderSources sources)
      throws MojoFailureException {
    BuildSettings given = GivenParameters.of(parameters).settings();
    return file.path().startsWith(absolute(sourceDirectory))
        ? given.withRoot(new SourceRoot(file.place(), sources))
        : given;
  }

  private NetworkFreezer.Request request(NetworkFile file, SourceFile text, FolderSources sources)
      throws MojoFailureException {
    return new NetworkFreezer.Request(
        text,
        packageName == null ? file.packageName() : packageName,
        settings(file, sources),
        new ByName(Optional.ofNullable(network)),
        weights.toPath(),
        singleFile ? Form.SINGLE_FILE : Form.BESIDE);
  }

  /** The file, with the folders between it and the source folder. */
  private NetworkFile file() throws IOException, MojoFailureException {
    Path path = absolute(source);
    Path sources = absolute(sourceDirectory);
    if (path.startsWith(sources)) {
      return SourceFolder.files(absolute(project.getBasedir()), sources).stream()
          .filter(each -> each.path().equals(path))
          .findAny()
          .orElseThrow(() -> new MojoFailureException("There is no .nn file " + path + "."));
    }
    if (packageName == null) {
      throw new MojoFailureException(
          source + " does not lie below " + sourceDirectory + ", so say its <packageName>.");
    }
    return new NetworkFile(
        Objects.requireNonNull(path.getParent()), String.valueOf(path.getFileName()), List.of());
  }

  private static Path absolute(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }

  private void write(Frozen frozen) throws IOException {
    Path type = outputDirectory.toPath().resolve(frozen.type().path());
    boolean changed =
        WholeFile.writeIfChanged(type, frozen.type().text().getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> each : frozen.resources().entrySet()) {
      Path file = resourceDirectory.toPath().resolve(each.getKey());
      changed |= WholeFile.writeIfChanged(file, each.getValue());
    }
    getLog().info(frozen.type().qualifiedName() + (changed ? " written" : " is up to date"));
  }
}
