package dev.sinew.processor.graph;

import dev.sinew.processor.formula.Formula;
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
    return !(this instanceof PerElement);
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

  /**
   * -sum_i t_i y_i of log-probabilities y.
   *
   * @param classes how classes count; it never smooths
   */
  record NegativeLogLikelihood(ClassRules classes) implements LossFormula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.negativeLogLikelihood(this);
    }

    @Override
    public String word() {
      return "negativeLogLikelihood";
    }

    @Override
    public Optional<ClassRules> classRules() {
      return Optional.of(classes);
    }
  }

  /**
   * A function of each number of the output by itself. Its operands are the output's number, the
   * target's, and one of {@code constants}.
   *
   * @param word in the language
   * @param form what it is, and its slope by the output's number
   * @param behind the same of what goes into the function that gives the output; empty where that
   *     is no better
   * @param judges what outputs it is made for
   * @param addsWithin whether the numbers of a sample are added even in a mean
   * @param signs whether a class as target is 1 at its place and -1 elsewhere, instead of 0
   * @param constants one for each number of the output; empty if there are none
   */
  record PerElement(
      String word,
      Form form,
      Optional<Behind> behind,
      Judges judges,
      boolean addsWithin,
      boolean signs,
      List<Double> constants)
      implements LossFormula {
    public PerElement {
      constants = List.copyOf(constants);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.perElement(this);
    }
  }

  /**
   * A formula with its slope.
   *
   * @param value of the operands
   * @param slope its derivative by the first
   */
  record Form(Formula value, Formula slope) {}

  /**
   * A loss behind a function, whose value is the result in its formulas.
   *
   * @param word of the function
   */
  record Behind(String word, Form form) {}

  /** The outputs that a loss is made for. */
  enum Judges {
    ANYTHING,
    /** Each by itself between 0 and 1. */
    PROBABILITIES,
    /** What goes into a sigmoid. */
    LOGITS,
    LOG_PROBABILITIES,
    /** On both sides of 0. */
    SCORES
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

    R negativeLogLikelihood(NegativeLogLikelihood loss);

    R perElement(PerElement loss);

    R entropy(Entropy loss);
  }
}
