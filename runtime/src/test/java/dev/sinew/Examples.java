package dev.sinew;

import dev.sinew.train.Optimizer;
import dev.sinew.train.TrainingDefaults;

/** The networks that tests train. */
final class Examples {
  private Examples() {}

  static NetworkSpec.Builder lineSpec(Precision precision) {
    return NetworkSpec.named("Line")
        .precision(precision)
        .input("x", 1)
        .output("y", 1)
        .tensor("y.weight", Initializer.zeros(), true, 1, 1)
        .tensor("y.bias", Initializer.zeros(), true, 1)
        .training(new TrainingDefaults(4, 200, 7, Optimizer.sgd(0.1)));
  }

  static Network line(Precision precision) {
    NetworkSpec spec = lineSpec(precision).build();
    return new FormulaNetwork(Parameters.initial(spec, 0), Line::new);
  }

  /** One score with two labels. */
  static Network logistic(Precision precision) {
    NetworkSpec spec =
        NetworkSpec.named("Logistic")
            .precision(precision)
            .input("x", 1)
            .output("y", 1)
            .labels("no", "yes")
            .tensor("y.weight", Initializer.zeros(), true, 1, 1)
            .tensor("y.bias", Initializer.zeros(), true, 1)
            .training(new TrainingDefaults(8, 300, 1, Optimizer.adam(0.1)))
            .build();
    return new FormulaNetwork(Parameters.initial(spec, 0), Logistic::new);
  }

  static NetworkSpec tanhSpec(Precision precision) {
    return NetworkSpec.named("Tanh")
        .precision(precision)
        .input("x", 2)
        .output("class", 3)
        .labels("red", "green", "blue")
        .tensor("w1", Initializer.xavierUniform(2, 4), true, 4, 2)
        .tensor("b1", Initializer.zeros(), true, 4)
        .tensor("w2", Initializer.xavierUniform(4, 3), true, 3, 4)
        .tensor("b2", Initializer.zeros(), true, 3)
        .training(new TrainingDefaults(6, 10, 0, Optimizer.sgd(0.5)))
        .build();
  }

  static Network tanh(Precision precision) {
    return new FormulaNetwork(Parameters.initial(tanhSpec(precision), 3), TanhLayers::new);
  }
}
