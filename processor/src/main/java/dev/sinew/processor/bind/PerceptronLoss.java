package dev.sinew.processor.bind;

import static dev.sinew.processor.formula.Simple.minus;
import static dev.sinew.processor.formula.Simple.times;

import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.processor.formula.Formula.Result;
import dev.sinew.processor.graph.LossFormula.Behind;
import dev.sinew.processor.graph.LossFormula.Form;
import dev.sinew.processor.graph.LossFormula.Judges;
import dev.sinew.processor.graph.LossFormula.PerElement;
import java.util.List;
import java.util.Optional;

/**
 * The perceptron criterion (y - t) x of what goes into a step, x, and its result y: 0 where the
 * answer is right, else how far x is on the wrong side. With slope y - t, descent along it is the
 * rule of Rosenblatt, "The perceptron", 1958: w = w + rate (t - y) input.
 */
final class PerceptronLoss {
  static final String WORD = "perceptron";

  private PerceptronLoss() {}

  static PerElement formula() {
    Formula error = minus(new Result(), new Operand(1));
    Form form = new Form(times(error, new Operand(0)), error);
    return new PerElement(
        WORD, form, Optional.of(new Behind("step", form)), Judges.ANYTHING, true, false, List.of());
  }
}
