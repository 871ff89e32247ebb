package dev.sinew.train;

/**
 * What the train block of a network says; {@link FitSettings} begins with it.
 *
 * @param batch samples a step, at least 1
 * @param epochs passes over the data, at least 1
 * @param seed decides the order of the samples
 * @param optimizer the rule that moves the parameters
 * @param clipNorm the longest gradient, above 0, or infinity
 * @param clipValue the largest element of a gradient, above 0, or infinity
 */
public record TrainingDefaults(
    int batch, int epochs, long seed, Optimizer optimizer, double clipNorm, double clipValue) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if {@code batch} or {@code epochs} is below 1, or a bound of
   *     the gradient not above 0
   */
  public TrainingDefaults {
    FitSettings.atLeastOne("batch", batch);
    FitSettings.atLeastOne("epochs", epochs);
    FitSettings.bound("clipNorm", clipNorm);
    FitSettings.bound("clipValue", clipValue);
  }

  /**
   * Defaults that leave gradients as they are.
   *
   * @throws IllegalArgumentException if {@code batch} or {@code epochs} is below 1
   */
  public TrainingDefaults(int batch, int epochs, long seed, Optimizer optimizer) {
    this(batch, epochs, seed, optimizer, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /**
   * The same with a longest gradient.
   *
   * @throws IllegalArgumentException if it is not above 0
   */
  public TrainingDefaults withClipNorm(double length) {
    return new TrainingDefaults(batch, epochs, seed, optimizer, length, clipValue);
  }

  /**
   * The same with a largest element of a gradient.
   *
   * @throws IllegalArgumentException if it is not above 0
   */
  public TrainingDefaults withClipValue(double size) {
    return new TrainingDefaults(batch, epochs, seed, optimizer, clipNorm, size);
  }
}
