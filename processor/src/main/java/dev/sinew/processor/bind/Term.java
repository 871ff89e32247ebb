package dev.sinew.processor.bind;

import dev.sinew.processor.formula.Formula;
import java.util.ArrayList;
import java.util.List;

/** One side of an operator: a value of the network, or a number that is known by now. */
sealed interface Term {
  /** The value of a node. */
  record Value(int node) implements Term {}

  /** A number. */
  record Known(double number) implements Term {}

  /** What was reported as wrong. */
  record Broken() implements Term {}

  /**
   * The terms as operands of a formula: values in order, numbers where they stand.
   *
   * @param formulas a formula for each term
   * @param nodes what the operands are
   */
  record Operands(List<Formula> formulas, List<Integer> nodes) {
    static Operands of(List<Term> terms) {
      List<Formula> formulas = new ArrayList<>();
      List<Integer> nodes = new ArrayList<>();
      for (Term term : terms) {
        if (term instanceof Known known) {
          formulas.add(new Formula.Constant(known.number()));
        } else if (term instanceof Value value) {
          formulas.add(new Formula.Operand(nodes.size()));
          nodes.add(value.node());
        }
      }
      return new Operands(formulas, nodes);
    }
  }
}
