package dev.sinew.processor.emit;

import dev.sinew.processor.formula.FormulaText;
import dev.sinew.processor.grad.ValueRule;
import java.util.ArrayList;
import java.util.List;

/** The formula of each gradient rule, as a comment states it. */
enum RuleFormulas implements ValueRule.Visitor<String> {
  INSTANCE;

  @Override
  public String same(ValueRule.Same rule) {
    return "dx = dy";
  }

  /** Of a function whose gradient dy lies where dx will, and is called so. */
  static String inPlace(ValueRule.Slope rule) {
    return slope(rule, "dx");
  }

  private static String slope(ValueRule.Slope rule, String gradient) {
    List<String> names = new ArrayList<>(ForwardKernels.operands(rule.broadcast().operands()));
    names.add(gradient);
    return "dx = " + FormulaText.inBooks(rule.gradient(), names::get);
  }

  @Override
  public String slope(ValueRule.Slope rule) {
    String formula = slope(rule, "dy");
    return rule.broadcast().repeats(rule.operand())
        ? formula + ", summed over the places where x is repeated"
        : formula;
  }

  @Override
  public String throughSoftmax(ValueRule.ThroughSoftmax rule) {
    String lane = rule.lanes().isSingle() ? "" : " within each lane";
    return rule.logarithm()
        ? "dx_i = dy_i - exp(y_i) sum_j dy_j" + lane
        : "dx_i = y_i (dy_i - sum_j dy_j y_j)" + lane;
  }

  @Override
  public String turned(ValueRule.Turned rule) {
    return "dx = dy, turned back";
  }

  @Override
  public String part(ValueRule.Part rule) {
    return "dx = its part of dy";
  }

  @Override
  public String intoPart(ValueRule.IntoPart rule) {
    return "dx = dy in its part of x, else 0";
  }

  @Override
  public String spread(ValueRule.Spread rule) {
    return rule.mean() ? "dx_i = dy / " + rule.lanes().size() : "dx_i = dy";
  }

  @Override
  public String toWinner(ValueRule.ToWinner rule) {
    return "dx_i = dy where x_i is the first of the "
        + (rule.largest() ? "largest" : "smallest")
        + ", else 0";
  }

  @Override
  public String throughUnit(ValueRule.ThroughUnit rule) {
    return rule.unit().back() ? "dx = dy std" : "dx = dy / std";
  }

  @Override
  public String throughWeight(ValueRule.ThroughWeight rule) {
    return "dx = W^T dy";
  }
}
