package dev.sinew.processor.plan;

import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.LossSource;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.TrainInput;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How training measures and differentiates.
 *
 * @param loss what is made small
 * @param terms a method or two for each of its terms
 * @param columns targets that the data give, each with a Java field
 * @param given the train inputs, each with a Java field
 * @param steps the backward pass from where the terms give their gradients
 */
public record LossPlan(
    Loss loss,
    List<Term> terms,
    List<Column> columns,
    List<Given> given,
    List<GradientKernel> steps) {
  public LossPlan {
    terms = List.copyOf(terms);
    columns = List.copyOf(columns);
    given = List.copyOf(given);
    steps = List.copyOf(steps);
  }

  /**
   * One term.
   *
   * @param term what is worked out
   * @param outputName of the output that it judges
   * @param method the name of the method that adds it up; others' names begin with it
   * @param at where it reads, and beside which its gradient goes
   * @param function the value of the function that it is differentiated with
   * @param target the array it compares with, as Java reaches it from the pass
   * @param weight the array of the samples' weights, likewise
   * @param adds whether a term before has written a gradient there
   */
  public record Term(
      LossTerm term,
      String outputName,
      String method,
      Buffer at,
      Optional<Buffer> function,
      Optional<String> target,
      Optional<String> weight,
      boolean adds) {}

  /**
   * A target column.
   *
   * @param output index of the output that it is the target of
   * @param ignored the class whose samples have no target
   * @param signs whether classes become -1 and 1
   * @param field the Java field that holds it
   */
  public record Column(int output, OptionalInt ignored, boolean signs, String field) {
    /** What a term needs; empty if its target does not come from the data. */
    static Optional<Column> of(LossTerm term, String field) {
      return term.target() instanceof LossSource.Column
          ? Optional.of(
              new Column(term.output(), ignored(term.formula()), signs(term.formula()), field))
          : Optional.empty();
    }

    private static OptionalInt ignored(LossFormula formula) {
      return formula.classRules().map(LossFormula.ClassRules::ignored).orElse(OptionalInt.empty());
    }

    private static boolean signs(LossFormula formula) {
      return formula instanceof LossFormula.PerElement loss && loss.signs();
    }

    boolean holds(Column other) {
      return output == other.output && signs == other.signs && ignored.equals(other.ignored);
    }
  }

  /**
   * A train input.
   *
   * @param input which
   * @param field the Java field that holds it
   */
  public record Given(TrainInput input, String field) {}

  /** The column of an output, if the data give its target. */
  public Optional<Column> column(int output) {
    return columns.stream().filter(column -> column.output() == output).findFirst();
  }

  /** Whether every term adds up, so that the loss of a batch does. */
  public boolean addsUp() {
    return terms.stream().allMatch(term -> term.term().sum());
  }

  /**
   * Whether the mean over many batches cannot be had from the losses of the batches: sums beside
   * means, or means over other than the number of samples.
   */
  public boolean inParts() {
    boolean mixed = !addsUp() && terms.stream().anyMatch(term -> term.term().sum());
    return mixed || terms.stream().anyMatch(term -> weighted(term.term()));
  }

  /** Whether a term is a mean over other than the number of samples. */
  public static boolean weighted(LossTerm term) {
    return !term.sum()
        && term.formula().classRules().filter(LossFormula.ClassRules::weighted).isPresent();
  }
}
