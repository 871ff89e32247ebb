package dev.sinew.train;

/**
 * What the train block of a network says; {@link FitSettings} begins with it.
 *
 * @param batch samples a step, at least 1
 * @param epochs passes over the data, at least 1
 * @param seed decides the order of the samples
 * @param optimizer the rule that moves the parameters
 */
public record TrainingDefaults(int batch, int epochs, long seed, Optimizer optimizer) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if {@code batch} or {@code epochs} is below 1
   */
  public TrainingDefaults {
    FitSettings.atLeastOne("batch", batch);
    FitSettings.atLeastOne("epochs", epochs);
  }
}
