package dev.sinew;

import dev.sinew.internal.Arguments;
import java.util.function.Supplier;

/** A network of one input and one output around a formula, as a generated one would behave. */
final class FormulaNetwork extends Network {
  private final Supplier<Formula> formula;
  private volatile Parameters parameters;

  FormulaNetwork(Parameters start, Supplier<Formula> formula) {
    super(start.spec());
    this.formula = formula;
    parameters = start;
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public void use(Parameters others) {
    Arguments.parameters(spec(), others);
    parameters = others;
  }

  @Override
  public Pass newPass(int capacity) {
    return spec().precision() == Precision.DOUBLE
        ? new FormulaDoublePass(parameters, capacity, formula.get())
        : new FormulaFloatPass(parameters, capacity, formula.get());
  }
}
