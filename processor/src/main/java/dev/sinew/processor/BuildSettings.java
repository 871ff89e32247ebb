package dev.sinew.processor;

/**
 * What a build gives to the compiler beside the text.
 *
 * @param parameters values for parameters of networks
 */
public record BuildSettings(ParameterValues parameters) {
  /** The text as it stands. */
  public static final BuildSettings NONE = new BuildSettings(ParameterValues.NONE);

  /** These settings with other values for parameters of networks. */
  public BuildSettings withParameters(ParameterValues values) {
    return new BuildSettings(values);
  }
}
