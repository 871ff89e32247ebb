package dev.sinew.processor.bind;

import static dev.sinew.processor.formula.Simple.ONE;
import static dev.sinew.processor.formula.Simple.ZERO;
import static dev.sinew.processor.formula.Simple.apply;
import static dev.sinew.processor.formula.Simple.minus;
import static dev.sinew.processor.formula.Simple.negated;
import static dev.sinew.processor.formula.Simple.over;
import static dev.sinew.processor.formula.Simple.plus;
import static dev.sinew.processor.formula.Simple.times;

import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.processor.formula.Formula.Result;
import dev.sinew.processor.formula.Primitive;
import dev.sinew.processor.graph.LossFormula.Form;

/**
 * Binary cross-entropy -(w t log p + (1 - t) log(1 - p)), of probabilities p and of the logits x
 * they are the sigmoid of; w weighs what should be 1.
 */
final class BinaryCrossEntropy {
  private static final Formula X = new Operand(0);
  private static final Formula T = new Operand(1);
  private static final Formula REST = minus(ONE, T);

  private final Formula weight;

  /**
   * @param weight w
   */
  BinaryCrossEntropy(Formula weight) {
    this.weight = weight;
  }

  /**
   * Of probabilities. As in PyTorch 1.13 a logarithm is at least -100, and the slope divides by at
   * least 1e-12, so that a wrong 0 or 1 costs much but not infinitely much.
   */
  Form ofProbabilities() {
    Formula wrong = times(REST, clamped(minus(ONE, X)));
    Formula value = negated(plus(times(times(weight, T), clamped(X)), wrong));
    Formula both = apply(Primitive.MAX, times(X, minus(ONE, X)), new Constant(1e-12));
    Formula slope =
        weight.equals(ONE)
            ? minus(X, T)
            : minus(times(REST, X), times(times(weight, T), minus(ONE, X)));
    return new Form(value, over(slope, both));
  }

  /** Of logits, by themselves. */
  Form ofLogits() {
    return of(apply(Primitive.SIGMOID, X), apply(Primitive.SIGMOID, apply(Primitive.ABS, X)));
  }

  /** Of logits whose sigmoid, the result here, is at hand, so that no power of e is needed. */
  Form ofSigmoid() {
    Formula p = new Result();
    return of(p, apply(Primitive.MAX, p, minus(ONE, p)));
  }

  /**
   * With s = sigmoid(|x|), which is 1/2 or more, -log p = max(-x, 0) - log s and -log(1 - p) =
   * max(x, 0) - log s: nothing overflows and nothing vanishes. The slope is (1 - t) p - w t (1 -
   * p).
   */
  private Form of(Formula p, Formula s) {
    Formula log = apply(Primitive.LOG, s);
    if (weight.equals(ONE)) {
      Formula value = minus(minus(apply(Primitive.MAX, X, ZERO), times(T, X)), log);
      return new Form(value, minus(p, T));
    }
    Formula right = minus(apply(Primitive.MAX, negated(X), ZERO), log);
    Formula wrong = minus(apply(Primitive.MAX, X, ZERO), log);
    return new Form(
        plus(times(times(weight, T), right), times(REST, wrong)),
        minus(times(REST, p), times(times(weight, T), minus(ONE, p))));
  }

  private static Formula clamped(Formula p) {
    return apply(Primitive.MAX, apply(Primitive.LOG, p), new Constant(-100));
  }
}
