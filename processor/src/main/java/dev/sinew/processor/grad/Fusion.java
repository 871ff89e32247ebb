package dev.sinew.processor.grad;

import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.Op;

/**
 * Whether a loss and the function that gives its output are differentiated as one. The gradient of
 * cross-entropy by the logits is softmax(logits) - t, without a division and without overflow; by
 * the probabilities it would be -t / p. Losses that do not fit their output were refused before;
 * their gradient is followed only to find what else is wrong.
 *
 * @param output what gives the judged output
 */
record Fusion(Op output) implements LossFormula.Visitor<Boolean> {
  @Override
  public Boolean crossEntropy(LossFormula.CrossEntropy loss) {
    return !loss.logits() && isSoftmax();
  }

  @Override
  public Boolean negativeLogLikelihood(LossFormula.NegativeLogLikelihood loss) {
    return false;
  }

  @Override
  public Boolean perElement(LossFormula.PerElement loss) {
    return loss.behind().filter(behind -> output.word().equals(behind.word())).isPresent();
  }

  @Override
  public Boolean entropy(LossFormula.Entropy loss) {
    return !loss.logits() && isSoftmax();
  }

  private boolean isSoftmax() {
    return output instanceof Op.Softmax softmax && !softmax.logarithm();
  }
}
