package dev.sinew.processor.formula;

import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A function of numbers, the language's own or one from a file.
 *
 * @param name its word
 * @param values what it is a function of, in order
 * @param settings what has a default, in order
 * @param body its formula: the values are the first operands, the settings those behind them
 * @param shortcut the same function where every setting is a number
 */
public record ScalarFunction(
    String name,
    List<String> values,
    List<Setting> settings,
    Formula body,
    Optional<Shortcut> shortcut) {
  public ScalarFunction {
    values = List.copyOf(values);
    settings = List.copyOf(settings);
  }

  /**
   * A parameter with a default.
   *
   * @param name as written
   * @param value the default
   * @param least the smallest it may be
   * @param most the largest it may be
   */
  public record Setting(String name, double value, double least, double most) {
    /** Any number. */
    public static Setting of(String name, double value) {
      return new Setting(name, value, -Double.MAX_VALUE, Double.MAX_VALUE);
    }
  }

  /**
   * A form of a function of one value that is quicker, or whose slope is known from its result.
   *
   * @param value the formula
   * @param slope its derivative
   */
  public record Shortcut(Formula value, Formula slope) {}

  /**
   * A formula with its slopes.
   *
   * @param value the formula
   * @param slopes its derivative by each operand
   */
  public record Differentiated(Formula value, List<Formula> slopes) {
    public Differentiated {
      slopes = List.copyOf(slopes);
    }

    /** The first {@code operands} operands are what it is differentiated by. */
    public static Differentiated of(Formula value, int operands) {
      return new Differentiated(
          value, IntStream.range(0, operands).mapToObj(i -> Derivative.of(value, i)).toList());
    }
  }

  /** The formula with other formulas in place of values and settings, in their order. */
  public Formula of(List<Formula> arguments) {
    return fill(body, arguments);
  }

  /** The function with its settings fixed, in their order. */
  public Differentiated with(List<Double> given) {
    List<Formula> arguments = new ArrayList<>();
    IntStream.range(0, values.size()).mapToObj(Operand::new).forEach(arguments::add);
    given.forEach(number -> arguments.add(new Constant(number)));
    return shortcut
        .map(
            quick ->
                new Differentiated(
                    fill(quick.value(), arguments), List.of(fill(quick.slope(), arguments))))
        .orElseGet(() -> Differentiated.of(of(arguments), values.size()));
  }

  private static Formula fill(Formula formula, List<Formula> arguments) {
    return Simple.map(
        formula, leaf -> leaf instanceof Operand operand ? arguments.get(operand.index()) : leaf);
  }
}
