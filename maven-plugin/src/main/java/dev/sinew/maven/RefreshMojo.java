package dev.sinew.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Has the Java compiler run again after a change of a {@code .nn} file that an annotation names.
 *
 * <p>The compiler plugin looks at Java sources only, so after such a change it says "Nothing to
 * compile" and the old network stays. If a {@code .nn} file in a source folder, in a resource
 * folder or in {@code src/main/nn} is newer than the class of a source that mentions {@code
 * NeuralNetwork}, this goal deletes that class, and then everything is compiled. It does the same
 * for the tests.
 */
@Mojo(name = "refresh", defaultPhase = LifecyclePhase.PROCESS_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class RefreshMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  /** Set to {@code true} to do nothing. */
  @Parameter(property = "sinew.skip", defaultValue = "false")
  boolean skip;

  /** The folder with {@code .nn} files beside those of sources and resources. */
  @Parameter(defaultValue = "${project.basedir}/src/main/nn", required = true)
  File sourceDirectory;

  /** The same for the tests. */
  @Parameter(defaultValue = "${project.basedir}/src/test/nn", required = true)
  File testSourceDirectory;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    try {
      refresh(
          project.getCompileSourceRoots(),
          project.getResources(),
          sourceDirectory,
          project.getBuild().getOutputDirectory());
      refresh(
          project.getTestCompileSourceRoots(),
          project.getTestResources(),
          testSourceDirectory,
          project.getBuild().getTestOutputDirectory());
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot read the sources or delete old classes: " + e, e);
    }
  }

  private void refresh(List<String> sources, List<Resource> resources, File networks, String output)
      throws IOException {
    List<Path> javaFolders = sources.stream().map(Path::of).toList();
    List<Path> networkFolders =
        Stream.of(
                javaFolders.stream(),
                resources.stream().map(resource -> Path.of(resource.getDirectory())),
                Stream.of(networks.toPath()))
            .flatMap(folders -> folders)
            .toList();
    new OldClasses(javaFolders, networkFolders, Path.of(output)).delete(getLog());
  }
}
