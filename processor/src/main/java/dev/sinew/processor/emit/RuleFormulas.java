package dev.sinew.processor.emit;

import dev.sinew.processor.grad.ValueRule;

/** The formula of each gradient rule, as a comment states it. */
enum RuleFormulas implements ValueRule.Visitor<String> {
  INSTANCE;

  @Override
  public String multiple(ValueRule.Multiple rule) {
    if (rule.factor() == 1) {
      return "dx = dy";
    }
    return rule.factor() == -1 ? "dx = -dy" : "dx = " + rule.factor() + " dy";
  }

  @Override
  public String timesOther(ValueRule.TimesOther rule) {
    return "dx = dy times the other factor";
  }

  @Override
  public String throughActivation(ValueRule.ThroughActivation rule) {
    return switch (rule.function()) {
      case RELU -> "dx = dy where y > 0, else 0";
      case TANH -> "dx = dy (1 - y^2)";
      case SIGMOID -> "dx = dy y (1 - y)";
    };
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
