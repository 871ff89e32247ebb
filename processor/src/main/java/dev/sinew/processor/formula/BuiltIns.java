package dev.sinew.processor.formula;

import static dev.sinew.processor.formula.Simple.ONE;
import static dev.sinew.processor.formula.Simple.ZERO;
import static dev.sinew.processor.formula.Simple.apply;
import static dev.sinew.processor.formula.Simple.choice;
import static dev.sinew.processor.formula.Simple.plus;
import static dev.sinew.processor.formula.Simple.times;

import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.processor.formula.Formula.Result;
import dev.sinew.processor.formula.ScalarFunction.Setting;
import dev.sinew.processor.formula.ScalarFunction.Shortcut;
import dev.sinew.tree.Tree.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The language's own functions of numbers. Where one has a kink, its slope there is PyTorch's: 0
 * for relu and abs, {@code slope} for leakyRelu, {@code alpha} for elu.
 */
public final class BuiltIns {
  private static final Formula X = new Operand(0);
  private static final Formula SETTING = new Operand(1);

  /** 1 above 0, else 0. */
  public static final Formula STEP = choice(Comparator.GREATER, X, ZERO, ONE, ZERO);

  private static final Map<String, ScalarFunction> ALL = new LinkedHashMap<>();

  static {
    add("relu", apply(Primitive.MAX, ZERO, X));
    leakyRelu();
    elu();
    // x times the share of a standard normal distribution below x: Hendrycks and Gimpel 2016.
    add("gelu", apply(Primitive.GELU, X));
    add("silu", times(X, apply(Primitive.SIGMOID, X)));
    add("softplus", apply(Primitive.SOFTPLUS, X));
    add("sigmoid", apply(Primitive.SIGMOID, X));
    add("tanh", apply(Primitive.TANH, X));
    add("step", STEP);
    add("exp", apply(Primitive.EXP, X));
    add("log", apply(Primitive.LOG, X));
    add("sqrt", apply(Primitive.SQRT, X));
    add("square", times(X, X));
    add("abs", apply(Primitive.ABS, X));
    add("sign", apply(Primitive.SIGN, X));
    add("sin", apply(Primitive.SIN, X));
    add("cos", apply(Primitive.COS, X));
    add("erf", apply(Primitive.ERF, X));
    addOfTwo("max", apply(Primitive.MAX, X, SETTING));
    addOfTwo("min", apply(Primitive.MIN, X, SETTING));
  }

  /**
   * gelu by way of tanh, as its authors give it to save the erf: x / 2 (1 + tanh(u)), which is x
   * sigmoid(2 u), u = sqrt(2 / pi) (x + 0.044715 x³).
   */
  public static final ScalarFunction GELU_BY_TANH =
      new ScalarFunction(
          "gelu", List.of("x"), List.of(), apply(Primitive.GELU_TANH, X), Optional.empty());

  private BuiltIns() {}

  /** The function of a word. */
  public static Optional<ScalarFunction> find(String word) {
    return Optional.ofNullable(ALL.get(word));
  }

  /** Every word, activations first. */
  public static List<String> words() {
    return List.copyOf(ALL.keySet());
  }

  private static void leakyRelu() {
    Formula body = choice(Comparator.GREATER, X, ZERO, X, times(SETTING, X));
    // With a slope in 0..1 the larger of x and slope x; above 0 where x is.
    Shortcut quick =
        new Shortcut(
            apply(Primitive.MAX, X, times(SETTING, X)),
            choice(Comparator.GREATER, new Result(), ZERO, ONE, SETTING));
    add("leakyRelu", new Setting("slope", 0.01, 0, 1), body, quick);
  }

  private static void elu() {
    Formula body =
        choice(Comparator.GREATER, X, ZERO, X, times(SETTING, apply(Primitive.EXPM1, X)));
    // Without a choice, HotSpot can vectorise it. Below 0 the slope alpha exp(x) is y + alpha.
    Formula below = apply(Primitive.EXPM1, apply(Primitive.MIN, X, ZERO));
    Shortcut quick =
        new Shortcut(
            plus(apply(Primitive.MAX, X, ZERO), times(SETTING, below)),
            choice(Comparator.GREATER, new Result(), ZERO, ONE, plus(new Result(), SETTING)));
    add("elu", new Setting("alpha", 1, 0, Double.MAX_VALUE), body, quick);
  }

  private static void add(String word, Formula body) {
    ALL.put(word, new ScalarFunction(word, List.of("x"), List.of(), body, Optional.empty()));
  }

  private static void addOfTwo(String word, Formula body) {
    ALL.put(word, new ScalarFunction(word, List.of("a", "b"), List.of(), body, Optional.empty()));
  }

  private static void add(String word, Setting setting, Formula body, Shortcut quick) {
    ALL.put(
        word, new ScalarFunction(word, List.of("x"), List.of(setting), body, Optional.of(quick)));
  }
}
