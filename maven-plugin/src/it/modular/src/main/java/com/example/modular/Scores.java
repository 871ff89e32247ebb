package com.example.modular;

/** Uses the generated network from the module's own code. */
public final class Scores {
  private Scores() {}

  /**
   * The label of some measures, by an untrained network.
   *
   * @param measures six numbers
   * @return one of the labels
   */
  public static String of(float... measures) {
    return new ScorerNetwork(7).classify(measures);
  }
}
