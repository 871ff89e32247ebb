package dev.sinew.processor.check;

import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.check.LossFitsOutput.Misfit;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.Op;
import java.util.Optional;
import java.util.Set;

/**
 * Which losses fit which operators.
 *
 * @param output the name of the judged output
 * @param op what gives it
 */
record LossMatch(String output, Op op) implements LossFormula.Visitor<Optional<Misfit>> {
  private static final Set<String> UNBOUNDED =
      Set.of("input", "relu", "leakyRelu", "elu", "gelu", "silu", "softplus", "tanh", "logSoftmax");

  @Override
  public Optional<Misfit> crossEntropy(LossFormula.CrossEntropy loss) {
    return ofSoftmax("crossEntropy", loss.logits());
  }

  @Override
  public Optional<Misfit> entropy(LossFormula.Entropy loss) {
    return ofSoftmax("entropy", loss.logits());
  }

  @Override
  public Optional<Misfit> negativeLogLikelihood(LossFormula.NegativeLogLikelihood loss) {
    return ofLogProbabilities();
  }

  @Override
  public Optional<Misfit> perElement(LossFormula.PerElement loss) {
    return switch (loss.judges()) {
      case ANYTHING -> Optional.empty();
      case PROBABILITIES -> ofProbabilities(loss.word());
      case LOGITS ->
          when(
              op instanceof Op.Softmax || is("sigmoid"),
              "what goes into a sigmoid where logits = true",
              is("sigmoid") ? drop("logits = true") : use("crossEntropy"));
      case LOG_PROBABILITIES -> ofLogProbabilities();
      case SCORES ->
          when(
              op instanceof Op.Softmax || is("sigmoid"),
              "scores on both sides of 0",
              use(is("sigmoid") ? "binaryCrossEntropy" : "crossEntropy"));
    };
  }

  private Optional<Misfit> ofProbabilities(String loss) {
    if (op instanceof Op.Softmax) {
      return Optional.of(new Misfit("probabilities that do not add up to 1", use("crossEntropy")));
    }
    return when(isUnbounded(), "a sigmoid", add("sigmoid", loss));
  }

  private Optional<Misfit> ofLogProbabilities() {
    if (op instanceof Op.Softmax softmax && softmax.logarithm()) {
      return Optional.empty();
    }
    if (isSoftmax()) {
      return Optional.of(new Misfit("a logSoftmax", use("crossEntropy")));
    }
    boolean wrong = isUnbounded() || is("sigmoid");
    return when(wrong, "a logSoftmax", Hint.of(HintKind.WRITE, "'-> logSoftmax' behind it"));
  }

  /** Whether this surely gives more than probabilities. */
  private boolean isUnbounded() {
    return op instanceof Op.Dense || UNBOUNDED.contains(op.word());
  }

  private boolean is(String word) {
    return op.word().equals(word);
  }

  private Optional<Misfit> ofSoftmax(String word, boolean logits) {
    if (logits) {
      boolean is = op instanceof Op.Softmax || is("sigmoid");
      return when(is, "what goes into a softmax where logits = true", drop("logits = true"));
    }
    if (isSoftmax()) {
      return Optional.empty();
    }
    boolean single = is("sigmoid") && word.equals("crossEntropy");
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
