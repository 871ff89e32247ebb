package dev.sinew.processor.graph;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How an output is judged; in the formulas y is the output and t the target of one sample. */
public sealed interface LossFormula {
  <R> R accept(Visitor<R> visitor);

  /** The word it has in the language. */
  String word();

  /** Whether it compares the output with something. */
  default boolean needsTarget() {
    return true;
  }

  /** Whether it takes the numbers of an output for classes, one of which is right. */
  default boolean judgesClasses() {
    return !(this instanceof HalfSquaredError);
  }

  /** How it counts classes, if it does. */
  default Optional<ClassRules> classRules() {
    return Optional.empty();
  }

  /**
   * -sum_i t_i log softmax(x)_i.
   *
   * @param logits whether the output is x, and not its softmax
   * @param classes how classes count
   */
  record CrossEntropy(boolean logits, ClassRules classes) implements LossFormula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.crossEntropy(this);
    }

    @Override
    public String word() {
      return "crossEntropy";
    }

    @Override
    public Optional<ClassRules> classRules() {
      return Optional.of(classes);
    }
  }

  /** sum_i (t_i - y_i)² / 2. */
  record HalfSquaredError() implements LossFormula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.halfSquaredError(this);
    }

    @Override
    public String word() {
      return "halfSquaredError";
    }
  }

  /**
   * -sum_i p_i log p_i of p = softmax(x), which has no target.
   *
   * @param logits whether the output is x, and not its softmax
   */
  record Entropy(boolean logits) implements LossFormula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.entropy(this);
    }

    @Override
    public String word() {
      return "entropy";
    }

    @Override
    public boolean needsTarget() {
      return false;
    }
  }

  /**
   * How classes count.
   *
   * @param smoothing the part of a target that is spread evenly over all classes, in [0, 1)
   * @param weights of the classes, each at least 0; empty if all are 1
   * @param ignored the class whose samples are left out
   */
  record ClassRules(double smoothing, List<Double> weights, OptionalInt ignored) {
    public ClassRules {
      weights = List.copyOf(weights);
    }

    /** Whether a mean is one over other than the number of samples. */
    public boolean weighted() {
      return !weights.isEmpty() || ignored.isPresent();
    }
  }

  /** One answer for each formula. */
  interface Visitor<R> {
    R crossEntropy(CrossEntropy loss);

    R halfSquaredError(HalfSquaredError loss);

    R entropy(Entropy loss);
  }
}
