package dev.sinew.processor.graph;

import java.util.List;
import java.util.Optional;

/**
 * What a node computes. A new operator is a record here; the compiler then points at every rule
 * that is missing, since each stage answers through {@link Visitor}.
 */
public sealed interface Op {
  <R> R accept(Visitor<R> visitor);

  /** The word it has in the language. */
  String word();

  /**
   * Whether its derivative is taken from its own result, which must then be kept for the backward
   * pass.
   */
  default boolean gradientUsesResult() {
    return false;
  }

  /** What the caller gives, of a stated shape. */
  record Input(Shape shape) implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.input(this);
    }

    @Override
    public String word() {
      return "input";
    }
  }

  /** y = factor * x. */
  record Scale(double factor) implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scale(this);
    }

    @Override
    public String word() {
      return "scale";
    }
  }

  /** y = x, under a name of its own. */
  record Identity() implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.identity(this);
    }

    @Override
    public String word() {
      return "identity";
    }
  }

  /** y = x as one vector, row-major. */
  record Flatten() implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flatten(this);
    }

    @Override
    public String word() {
      return "flatten";
    }
  }

  /**
   * y = W x + b.
   *
   * @param layer what its tensors' names begin with
   * @param units the length of y
   * @param hasBias whether there is a b
   * @param weight W written out, {@code [units][in]}
   * @param bias b written out
   * @param frozenWeight whether training leaves W alone
   * @param frozenBias whether training leaves b alone
   */
  record Dense(
      String layer,
      int units,
      boolean hasBias,
      Optional<List<List<Double>>> weight,
      Optional<List<Double>> bias,
      boolean frozenWeight,
      boolean frozenBias)
      implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dense(this);
    }

    @Override
    public String word() {
      return "dense";
    }
  }

  /** A function of each number by itself, whose derivative is known from its result. */
  record Activation(Function function) implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.activation(this);
    }

    @Override
    public String word() {
      return function.word();
    }

    @Override
    public boolean gradientUsesResult() {
      return true;
    }
  }

  /** y_i = exp(x_i) / sum_j exp(x_j). */
  record Softmax() implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.softmax(this);
    }

    @Override
    public String word() {
      return "softmax";
    }

    @Override
    public boolean gradientUsesResult() {
      return true;
    }
  }

  /** y_i = a_i + b_i, and the like. */
  record Binary(Kind kind) implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binary(this);
    }

    @Override
    public String word() {
      return kind.sign();
    }
  }

  /** The functions of {@link Activation}. */
  enum Function {
    RELU("relu"),
    TANH("tanh"),
    SIGMOID("sigmoid");

    private final String word;

    Function(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** The operators of {@link Binary}. */
  enum Kind {
    ADD("+", "sum"),
    SUBTRACT("-", "difference"),
    MULTIPLY("*", "product");

    private final String sign;
    private final String noun;

    Kind(String sign, String noun) {
      this.sign = sign;
      this.noun = noun;
    }

    public String sign() {
      return sign;
    }

    /** What its result is called. */
    public String noun() {
      return noun;
    }
  }

  /** One answer for each operator. */
  interface Visitor<R> {
    R input(Input op);

    R scale(Scale op);

    R identity(Identity op);

    R flatten(Flatten op);

    R dense(Dense op);

    R activation(Activation op);

    R softmax(Softmax op);

    R binary(Binary op);
  }
}
