package dev.sinew.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/**
 * Compiles the networks in {@code .nn} files into Java sources, which are then compiled with those
 * of the project.
 *
 * <p>The folder of a file below the source folder is the package of its classes: a network {@code
 * Digits} in {@code src/main/nn/com/example/digits.nn} becomes {@code com.example.DigitsNetwork}.
 * Only what changed is written, and the classes of a network that is gone are removed. If a file
 * has errors, all errors of all files are reported, and nothing is written or removed.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class GenerateMojo extends NetworkMojo {

  /** The folder with the {@code .nn} files. It need not exist. */
  @Parameter(defaultValue = "${project.basedir}/src/main/nn", required = true)
  File sourceDirectory;

  /**
   * The folder that the Java sources go to. It becomes a source folder of the project. Each
   * execution of a goal needs a folder of its own.
   */
  @Parameter(defaultValue = "${project.build.directory}/generated-sources/nn", required = true)
  File outputDirectory;

  @Inject
  GenerateMojo(BuildContext buildContext) {
    super(buildContext);
  }

  @Override
  boolean skipped() {
    return skip;
  }

  @Override
  File sources() {
    return sourceDirectory;
  }

  @Override
  File output() {
    return outputDirectory;
  }

  @Override
  String classFiles() {
    return project.getBuild().getOutputDirectory();
  }

  @Override
  void addSourceFolder(String folder) {
    project.addCompileSourceRoot(folder);
  }
}
