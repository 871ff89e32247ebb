package dev.sinew.processor.emit;

import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.plan.LossPlan;

/** Writes the formula of each loss for one sample, and its gradient. */
final class LossFormulas implements LossFormula.Visitor<LossCode> {
  private final LossPlan.Term term;
  private final Numbers numbers;
  private final boolean tiles;

  private LossFormulas(LossPlan.Term term, Numbers numbers, boolean tiles) {
    this.term = term;
    this.numbers = numbers;
    this.tiles = tiles;
  }

  /**
   * @param tiles whether the network has large layers, so that batches may go by vectors
   */
  static LossCode of(LossPlan.Term term, Numbers numbers, boolean tiles) {
    return term.term().formula().accept(new LossFormulas(term, numbers, tiles));
  }

  @Override
  public LossCode crossEntropy(LossFormula.CrossEntropy loss) {
    return new CrossEntropyCode(term, loss.classes(), numbers, tiles).code();
  }

  @Override
  public LossCode entropy(LossFormula.Entropy loss) {
    return new EntropyCode(term, numbers, tiles).code();
  }

  @Override
  public LossCode negativeLogLikelihood(LossFormula.NegativeLogLikelihood loss) {
    return new LikelihoodCode(term, loss.classes()).code();
  }

  @Override
  public LossCode perElement(LossFormula.PerElement loss) {
    return new ElementCode(term, loss, numbers).code();
  }
}
