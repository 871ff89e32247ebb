package dev.sinew.maven;

import dev.sinew.processor.NetworkCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What both goals share. Maven fills the fields in before it calls {@link #execute}. */
@SuppressWarnings("NullAway.Init")
abstract class NetworkMojo extends AbstractMojo {
  private final BuildContext buildContext;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  /** Set by Eclipse's Maven integration, absent elsewhere. */
  @Parameter(defaultValue = "${m2e.version}", readonly = true)
  @Nullable String eclipse;

  /** Set to {@code true} to do nothing: no source is compiled, no source folder added. */
  @Parameter(property = "sinew.skip", defaultValue = "false")
  boolean skip;

  /**
   * Parameters of networks that get other values than their defaults: for {@code network
   * Digits(width = 64)} an element {@code <Digits.width>128</Digits.width>}.
   */
  @Parameter Map<String, @Nullable String> parameters = Map.of();

  NetworkMojo(BuildContext buildContext) {
    this.buildContext = buildContext;
  }

  abstract boolean skipped();

  abstract File sources();

  abstract File output();

  abstract String classFiles();

  abstract void addSourceFolder(String folder);

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skipped()) {
      getLog().info("skipped");
      return;
    }
    GivenParameters given = GivenParameters.of(parameters);
    Path output = absolute(output());
    Path classes = absolute(new File(classFiles()));
    Generation.Folders folders =
        new Generation.Folders(
            absolute(project.getBasedir()), absolute(sources()), output, classes);
    Markers markers = new Markers(buildContext, eclipse != null);
    addSourceFolder(output.toString());
    try {
      TextCompiler compiler =
          (file, packageName, root) ->
              NetworkCompiler.compile(file, packageName, given.settings().withRoot(root));
      new Generation(folders, compiler, given, markers, getLog()).run();
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot read the networks or write their classes: " + e, e);
    }
  }

  private static Path absolute(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }
}
