package dev.sinew.processor.check;

import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.check.LossFitsOutput.Misfit;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.Op;
import java.util.Optional;

/**
 * Which losses fit which operators.
 *
 * @param output the name of the judged output
 * @param op what gives it
 */
record LossMatch(String output, Op op) implements LossFormula.Visitor<Optional<Misfit>> {
  @Override
  public Optional<Misfit> crossEntropy(LossFormula.CrossEntropy loss) {
    return ofSoftmax("crossEntropy", loss.logits());
  }

  @Override
  public Optional<Misfit> entropy(LossFormula.Entropy loss) {
    return ofSoftmax("entropy", loss.logits());
  }

  @Override
  public Optional<Misfit> halfSquaredError(LossFormula.HalfSquaredError loss) {
    return Optional.empty();
  }

  private Optional<Misfit> ofSoftmax(String word, boolean logits) {
    if (logits) {
      boolean is = op instanceof Op.Softmax || word().equals("sigmoid");
      return when(is, "what goes into a softmax where logits = true", drop("logits = true"));
    }
    if (isSoftmax()) {
      return Optional.empty();
    }
    boolean single = word().equals("sigmoid") && word.equals("crossEntropy");
    return Optional.of(
        new Misfit("a softmax", single ? use("binaryCrossEntropy") : add("softmax", word)));
  }

  private static Optional<Misfit> when(boolean wrong, String judges, Hint hint) {
    return wrong ? Optional.of(new Misfit(judges, hint)) : Optional.empty();
  }

  private boolean isSoftmax() {
    return op instanceof Op.Softmax softmax && !softmax.logarithm();
  }

  private String word() {
    return op.word();
  }

  private Hint use(String loss) {
    return Hint.of(HintKind.LOSS_FOR, word(), loss + "(" + output + ")");
  }

  private Hint add(String step, String loss) {
    return Hint.of(HintKind.ADD_STEP_OR, step, loss + "(" + output + ", logits = true)");
  }

  private static Hint drop(String setting) {
    return Hint.of(HintKind.LEAVE_OUT, setting);
  }
}
