package dev.sinew.processor;

import dev.sinew.processor.imports.SourceRoot;
import java.util.Optional;

/**
 * What a build gives to the compiler beside the text.
 *
 * @param parameters values for parameters of networks
 * @param root the folder of sources that the text may import from; empty if it is in none
 */
public record BuildSettings(ParameterValues parameters, Optional<SourceRoot> root) {
  /** The text as it stands. */
  public static final BuildSettings NONE =
      new BuildSettings(ParameterValues.NONE, Optional.empty());

  /** These settings with other values for parameters of networks. */
  public BuildSettings withParameters(ParameterValues values) {
    return new BuildSettings(values, root);
  }

  /** These settings for a text in a folder of sources. */
  public BuildSettings withRoot(SourceRoot folder) {
    return new BuildSettings(parameters, Optional.of(folder));
  }
}
