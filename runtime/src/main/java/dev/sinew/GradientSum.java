package dev.sinew;

/**
 * The gradient of several batches as if they were one. With the gradients g of a loss that is a
 * mean it is {@code sum w g / sum w}, where w is what the mean of the batch divides by: its
 * samples, or the sum of their weights if the loss is one term; a loss of several terms with
 * weights is taken by samples. With the gradients of a loss that adds up it is their sum, with the
 * penalty counted once. The sum is kept in double.
 */
final class GradientSum {
  private final Pass pass;
  private final double[] sum;
  private double weights;
  private int batches;

  GradientSum(Pass pass, int parameters) {
    this.pass = pass;
    sum = new double[parameters];
  }

  /** Whether the next batch is the first one. */
  boolean isEmpty() {
    return batches == 0;
  }

  private double weight(int n) {
    batches++;
    double weight = pass.gradientWeight(n);
    weights += weight;
    return weight;
  }

  private double share() {
    double share = pass.addsUpLoss() ? 1 : 1 / weights;
    weights = 0;
    batches = 0;
    return share;
  }

  /** Whether no sample counted, so that each gradient is that of the penalty alone. */
  private boolean isOfPenalty() {
    return weights == 0;
  }

  void add(float[] gradient, int n) {
    double weight = weight(n);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * gradient[i];
    }
  }

  /** Writes it over the gradient of the last batch, and begins anew. */
  void moveTo(float[] gradient) {
    boolean keeps = isOfPenalty();
    double share = share();
    for (int i = 0; i < sum.length; i++) {
      gradient[i] = keeps ? gradient[i] : (float) (sum[i] * share);
      sum[i] = 0;
    }
  }

  void add(double[] gradient, int n) {
    double weight = weight(n);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * gradient[i];
    }
  }

  /** Writes it over the gradient of the last batch, and begins anew. */
  void moveTo(double[] gradient) {
    boolean keeps = isOfPenalty();
    double share = share();
    for (int i = 0; i < sum.length; i++) {
      gradient[i] = keeps ? gradient[i] : sum[i] * share;
      sum[i] = 0;
    }
  }
}
