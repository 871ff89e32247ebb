package dev.sinew.processor.formula;

import dev.sinew.tree.Tree.Comparator;
import dev.sinew.tree.Tree.Operator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One real number worked out from others. Formulas are values: two that are written alike are
 * equal. {@link Simple} builds them.
 */
public sealed interface Formula {
  /** What it is worked out from, in the order written; none for a leaf. */
  List<Formula> parts();

  /** Whether it stands for a number that is at hand. */
  default boolean isLeaf() {
    return parts().isEmpty();
  }

  /** Whether {@code other} stands anywhere in this, or is this. */
  default boolean contains(Formula other) {
    return equals(other) || parts().stream().anyMatch(part -> part.contains(other));
  }

  /** How often {@code other} is written in this. */
  default int count(Formula other) {
    return equals(other) ? 1 : parts().stream().mapToInt(part -> part.count(other)).sum();
  }

  /** Whether this changes with any operand. */
  default boolean usesOperands() {
    return this instanceof Operand || parts().stream().anyMatch(Formula::usesOperands);
  }

  /** How many operations it takes, each counted as often as it is written. */
  default int operations() {
    return isLeaf() ? 0 : 1 + parts().stream().mapToInt(Formula::operations).sum();
  }

  /** A number known at compile time. */
  record Constant(double value) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of();
    }
  }

  /** The operand of an index, from 0. */
  record Operand(int index) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of();
    }
  }

  /**
   * What the formula gave that this one is about: in a derivative, the value of the function
   * itself.
   */
  record Result() implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of();
    }
  }

  /** {@code -operand}. */
  record Negation(Formula operand) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of(operand);
    }
  }

  /** {@code left + right}, and the like. */
  record Binary(Operator operator, Formula left, Formula right) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of(left, right);
    }
  }

  /** {@code exp(x)}, {@code max(a, b)}. */
  record Apply(Primitive primitive, List<Formula> arguments) implements Formula {
    public Apply {
      arguments = List.copyOf(arguments);
      if (arguments.size() != primitive.arity()) {
        throw new IllegalArgumentException(primitive + " of " + arguments);
      }
    }

    @Override
    public List<Formula> parts() {
      return arguments;
    }
  }

  /** {@code left < right ? then : otherwise}. */
  record Choice(Comparator comparator, Formula left, Formula right, Formula then, Formula otherwise)
      implements Formula {
    @Override
    public List<Formula> parts() {
      return Stream.of(left, right, then, otherwise).toList();
    }
  }
}
