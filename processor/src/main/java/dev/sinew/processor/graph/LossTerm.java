package dev.sinew.processor.graph;

import dev.sinew.diag.Span;
import java.util.function.IntUnaryOperator;

/**
 * One part of a loss: {@code coefficient * formula(output, target)}.
 *
 * @param coefficient what it counts for, possibly below 0, never 0
 * @param formula how it is worked out
 * @param output index of the output that it judges
 * @param target what the output should be
 * @param sampleWeight a number for each sample, by which the sample's share is multiplied; {@link
 *     LossSource.None} for 1
 * @param sum true to add over elements and samples, false for the mean
 * @param span where it is written, without the coefficient
 */
public record LossTerm(
    double coefficient,
    LossFormula formula,
    int output,
    LossSource target,
    LossSource sampleWeight,
    boolean sum,
    Span span) {

  /** The same of another output. */
  public LossTerm judging(int other) {
    return new LossTerm(coefficient, formula, other, target, sampleWeight, sum, span);
  }

  LossTerm moved(IntUnaryOperator newId) {
    return new LossTerm(
        coefficient, formula, output, target.moved(newId), sampleWeight.moved(newId), sum, span);
  }
}
