package dev.sinew.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/**
 * Compiles networks that only tests use, as {@code generate} does those of the project itself. Does
 * nothing if {@code maven.test.skip} is set.
 */
@Mojo(
    name = "generate-test",
    defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
    threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class GenerateTestMojo extends NetworkMojo {

  /** The folder with the {@code .nn} files. It need not exist. */
  @Parameter(defaultValue = "${project.basedir}/src/test/nn", required = true)
  File sourceDirectory;

  /**
   * The folder that the Java sources go to. It becomes a test source folder of the project. Each
   * execution of a goal needs a folder of its own.
   */
  @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/nn", required = true)
  File outputDirectory;

  /** Maven's own switch for leaving out tests altogether. */
  @Parameter(defaultValue = "${maven.test.skip}", readonly = true)
  boolean testsSkipped;

  @Inject
  GenerateTestMojo(BuildContext buildContext) {
    super(buildContext);
  }

  @Override
  boolean skipped() {
    return skip || testsSkipped;
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
    return project.getBuild().getTestOutputDirectory();
  }

  @Override
  void addSourceFolder(String folder) {
    project.addTestCompileSourceRoot(folder);
  }
}
