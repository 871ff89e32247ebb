package dev.sinew.processor.graph;

import dev.sinew.diag.Span;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.ScalarFunction;
import dev.sinew.processor.formula.Simple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  /** The same operator, with what follows from the shapes of its operands. */
  default Op shaped(List<Shape> operands) {
    return this;
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

  /**
   * Each number of the result from the numbers at the same place in the operands.
   *
   * @param noun what its result is called: sum, tanh
   * @param settings what stands in the parentheses behind its word, with them; often nothing
   * @param spelledOut whether comments write its formula where they would write its word
   * @param formula the number, and its slope by each operand
   * @param broadcast how the operands lie; known once their shapes are
   */
  record Elementwise(
      String word,
      String noun,
      String settings,
      boolean spelledOut,
      ScalarFunction.Differentiated formula,
      Optional<Broadcast> broadcast)
      implements Op {
    /** A step or function of this word. */
    public static Elementwise function(
        String word, String settings, ScalarFunction.Differentiated formula) {
      return new Elementwise(word, word, settings, false, formula, Optional.empty());
    }

    /** y = factor * x, of an input's unit. */
    public static Elementwise scale(double factor) {
      Formula value = Simple.times(new Formula.Operand(0), new Formula.Constant(factor));
      return function("scale", "(" + factor + ")", ScalarFunction.Differentiated.of(value, 1));
    }

    /** Values or numbers joined by an operator, or negated. */
    public static Elementwise operator(String sign, String noun, Formula value, int operands) {
      return new Elementwise(
          sign,
          noun,
          "",
          true,
          ScalarFunction.Differentiated.of(value, operands),
          Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.elementwise(this);
    }

    @Override
    public Op shaped(List<Shape> operands) {
      return new Elementwise(
          word, noun, settings, spelledOut, formula, Optional.of(Broadcast.of(operands)));
    }

    @Override
    public boolean gradientUsesResult() {
      return formula.slopes().stream().anyMatch(slope -> slope.contains(new Formula.Result()));
    }

    /** Whether nothing needs its operand once the result is known. */
    public boolean worksInPlace() {
      return formula.slopes().size() == 1 && !formula.slopes().get(0).usesOperands();
    }

    public Formula value() {
      return formula.value();
    }

    public Broadcast joined() {
      return broadcast.orElseThrow();
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
   * @param layer what its tensors' names begin with; empty until its statement names it
   * @param units the length of y
   * @param weight what is said of W, {@code [units, in]}
   * @param bias what is said of b; empty if there is none
   */
  record Dense(String layer, int units, TensorRules weight, Optional<TensorRules> bias)
      implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dense(this);
    }

    @Override
    public String word() {
      return "dense";
    }

    public boolean hasBias() {
      return bias.isPresent();
    }

    /** The same under a name, unless it has one. */
    public Dense named(String name) {
      return layer.isEmpty() ? new Dense(name, units, weight, bias) : this;
    }
  }

  /** y = x with other axes, row-major as before. */
  record Reshape(Shape shape) implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reshape(this);
    }

    @Override
    public String word() {
      return "reshape";
    }
  }

  /**
   * y[i, j, k] = x[...] with the axes in another order: axis {@code order[0]} of x is the first of
   * y.
   *
   * @param order empty if none is written, which turns a matrix over
   * @param permutation what is moved; known once the shape is
   */
  record Transpose(List<Integer> order, Optional<Permutation> permutation) implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.transpose(this);
    }

    @Override
    public String word() {
      return "transpose";
    }

    @Override
    public Op shaped(List<Shape> operands) {
      List<Integer> axes = order.isEmpty() ? List.of(1, 0) : order;
      return new Transpose(order, Optional.of(Permutation.of(operands.get(0), axes)));
    }

    public Permutation moved() {
      return permutation.orElseThrow();
    }
  }

  /**
   * y = its operands one behind the other along an axis.
   *
   * @param axis empty for the first
   * @param parts where each operand goes; known once their shapes are
   */
  record Concat(Optional<Axis> axis, Optional<Parts> parts) implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.concat(this);
    }

    @Override
    public String word() {
      return "concat";
    }

    @Override
    public Op shaped(List<Shape> operands) {
      int along = axis.map(a -> a.of(operands.get(0).rank())).orElse(0);
      List<Lanes> lanes = operands.stream().map(shape -> Lanes.along(shape, along)).toList();
      List<Integer> blocks = lanes.stream().map(each -> each.size() * each.inner()).toList();
      return new Concat(axis, Optional.of(new Parts(lanes.get(0).outer(), blocks)));
    }

    public Parts joined() {
      return parts.orElseThrow();
    }
  }

  /**
   * y = one of the parts that x falls into along an axis.
   *
   * @param names of all parts in order
   * @param sizes of all parts along the axis
   * @param part which of them y is
   * @param axis empty for the first
   * @param parts where each lies in x; known once its shape is
   */
  record Split(
      List<String> names, List<Integer> sizes, int part, Optional<Axis> axis, Optional<Parts> parts)
      implements Op {
    public Split {
      names = List.copyOf(names);
      sizes = List.copyOf(sizes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.split(this);
    }

    @Override
    public String word() {
      return "split";
    }

    @Override
    public Op shaped(List<Shape> operands) {
      Shape from = operands.get(0);
      Lanes lanes = Lanes.along(from, axis.map(a -> a.of(from.rank())).orElse(0));
      List<Integer> blocks = sizes.stream().map(size -> size * lanes.inner()).toList();
      return new Split(names, sizes, part, axis, Optional.of(new Parts(lanes.outer(), blocks)));
    }

    public Parts apart() {
      return parts.orElseThrow();
    }

    /** All parts as they are written: {@code a = 4, b = 3}. */
    public String written() {
      return IntStream.range(0, sizes.size())
          .mapToObj(i -> names.get(i) + " = " + sizes.get(i))
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * One number from each lane: their sum, mean, largest or smallest.
   *
   * @param axis empty for a single number from all
   * @param lanes of the operand; known once its shape is
   */
  record Reduction(Summary summary, Optional<Axis> axis, Optional<Lanes> lanes) implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reduction(this);
    }

    @Override
    public String word() {
      return summary.word();
    }

    @Override
    public Op shaped(List<Shape> operands) {
      Shape from = operands.get(0);
      Lanes along =
          axis.map(a -> Lanes.along(from, a.of(from.rank()))).orElseGet(() -> Lanes.all(from));
      return new Reduction(summary, axis, Optional.of(along));
    }

    public Lanes reduced() {
      return lanes.orElseThrow();
    }
  }

  /** The kinds of {@link Reduction}. */
  enum Summary {
    SUM("sum"),
    MEAN("mean"),
    MAX("max"),
    MIN("min");

    private final String word;

    Summary(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * y = (x - mean) / std, or back: y = x * std + mean. Each number along an axis has its own mean
   * and deviation.
   *
   * @param value whose numbers these are; the measured tensors are named after it
   * @param given mean and deviation where they are written out; empty if training data are measured
   * @param factor what the caller's numbers were multiplied by before
   * @param axis empty for the first
   * @param back whether y is in the caller's numbers
   * @param lanes of the operand along the axis; known once its shape is
   */
  record Normalize(
      String value,
      Optional<Given> given,
      double factor,
      Optional<Axis> axis,
      boolean back,
      Optional<Lanes> lanes)
      implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.normalize(this);
    }

    @Override
    public String word() {
      return "normalize";
    }

    @Override
    public Op shaped(List<Shape> operands) {
      Shape from = operands.get(0);
      int along = axis.map(a -> a.of(from.rank())).orElse(0);
      return new Normalize(value, given, factor, axis, back, Optional.of(Lanes.along(from, along)));
    }

    public Lanes along() {
      return lanes.orElseThrow();
    }

    /** The same numbers the other way. */
    public Normalize inverse() {
      return new Normalize(value, given, factor, axis, !back, lanes);
    }
  }

  /** What a {@link Normalize} is given, a number for each or one for all. */
  record Given(Written mean, Written std) {}

  /**
   * Numbers that are written out.
   *
   * @param numbers at least one
   * @param isList whether they are a list, even of one
   * @param span where they stand
   */
  record Written(List<Double> numbers, boolean isList, Span span) {
    public Written {
      numbers = List.copyOf(numbers);
    }

    /** Number {@code k}, or the only one. */
    public double at(int k) {
      return numbers.get(isList ? k : 0);
    }
  }

  /**
   * y_i = exp(x_i) / sum_j exp(x_j) within each lane, or the logarithm of that.
   *
   * @param logarithm whether it is the logarithm
   * @param axis empty for the last
   * @param lanes of the operand; known once its shape is
   */
  record Softmax(boolean logarithm, Optional<Axis> axis, Optional<Lanes> lanes) implements Op {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.softmax(this);
    }

    @Override
    public String word() {
      return logarithm ? "logSoftmax" : "softmax";
    }

    @Override
    public boolean gradientUsesResult() {
      return true;
    }

    @Override
    public Op shaped(List<Shape> operands) {
      Shape from = operands.get(0);
      int last = Math.max(1, from.rank()) - 1;
      int along = axis.map(a -> a.of(from.rank())).orElse(last);
      return new Softmax(logarithm, axis, Optional.of(Lanes.along(from, along)));
    }

    public Lanes within() {
      return lanes.orElseThrow();
    }
  }

  /** One answer for each operator. */
  interface Visitor<R> {
    R input(Input op);

    R elementwise(Elementwise op);

    R identity(Identity op);

    R flatten(Flatten op);

    R reshape(Reshape op);

    R transpose(Transpose op);

    R concat(Concat op);

    R split(Split op);

    R reduction(Reduction op);

    R normalize(Normalize op);

    R dense(Dense op);

    R softmax(Softmax op);
  }
}
