package dev.sinew.processor.bind;

import static dev.sinew.processor.formula.Simple.TWO;
import static dev.sinew.processor.formula.Simple.ZERO;
import static dev.sinew.processor.formula.Simple.apply;
import static dev.sinew.processor.formula.Simple.choice;
import static dev.sinew.processor.formula.Simple.minus;
import static dev.sinew.processor.formula.Simple.over;
import static dev.sinew.processor.formula.Simple.times;

import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.processor.formula.Primitive;
import dev.sinew.processor.formula.ScalarFunction;
import dev.sinew.processor.formula.ScalarFunction.Setting;
import dev.sinew.processor.graph.LossFormula.Judges;
import dev.sinew.tree.Tree.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The language's own losses that judge each number by itself: y is the output's, t the target's.
 * Names, constants and slopes at kinks are PyTorch's, where it has them.
 */
final class ElementLosses {
  private static final Formula Y = new Operand(0);
  private static final Formula T = new Operand(1);
  private static final Formula SETTING = new Operand(2);
  private static final Formula ERROR = minus(Y, T);
  private static final Formula DISTANCE = apply(Primitive.ABS, ERROR);
  private static final Formula HALF_SQUARE = times(new Constant(0.5), times(ERROR, ERROR));

  private static final Map<String, ElementLoss> ALL = new LinkedHashMap<>();

  /**
   * One of them.
   *
   * @param function of y and t
   * @param judges what outputs it is made for
   * @param addsWithin whether the numbers of a sample are added even in a mean
   * @param signs whether classes are -1 and 1
   */
  record ElementLoss(ScalarFunction function, Judges judges, boolean addsWithin, boolean signs) {}

  static {
    // What the classic derivation of back-propagation makes small: sum_i (t_i - y_i)^2 / 2.
    add("halfSquaredError", HALF_SQUARE, Judges.ANYTHING, true);
    add("meanSquaredError", times(ERROR, ERROR), Judges.ANYTHING, false);
    add("meanAbsoluteError", DISTANCE, Judges.ANYTHING, false);
    // Huber 1964: a parabola up to delta, a straight line beyond.
    addWith(
        "huber",
        "delta",
        choice(
            Comparator.LESS_OR_EQUAL,
            DISTANCE,
            SETTING,
            HALF_SQUARE,
            times(SETTING, minus(DISTANCE, over(SETTING, TWO)))));
    // Girshick 2015: huber / beta.
    addWith(
        "smoothL1",
        "beta",
        choice(
            Comparator.LESS,
            DISTANCE,
            SETTING,
            over(HALF_SQUARE, SETTING),
            minus(DISTANCE, over(SETTING, TWO))));
    hinge();
    // Of log-probabilities y; 0 log 0 is 0.
    add(
        "klDivergence",
        choice(Comparator.GREATER, T, ZERO, times(T, minus(apply(Primitive.LOG, T), Y)), ZERO),
        Judges.LOG_PROBABILITIES,
        true);
  }

  private ElementLosses() {}

  static Map<String, ElementLoss> all() {
    return ALL;
  }

  /** max(0, margin - t y), t = -1 or 1: Cortes and Vapnik 1995. */
  private static void hinge() {
    Formula value = apply(Primitive.MAX, ZERO, minus(SETTING, times(T, Y)));
    ALL.put(
        "hinge",
        new ElementLoss(
            function("hinge", List.of(positive("margin")), value), Judges.SCORES, false, true));
  }

  private static void add(String word, Formula value, Judges judges, boolean addsWithin) {
    ALL.put(word, new ElementLoss(function(word, List.of(), value), judges, addsWithin, false));
  }

  private static void addWith(String word, String setting, Formula value) {
    ScalarFunction function = function(word, List.of(positive(setting)), value);
    ALL.put(word, new ElementLoss(function, Judges.ANYTHING, false, false));
  }

  private static Setting positive(String name) {
    return new Setting(name, 1, Double.MIN_VALUE, Double.MAX_VALUE);
  }

  private static ScalarFunction function(String word, List<Setting> settings, Formula value) {
    return new ScalarFunction(word, List.of("y", "t"), settings, value, Optional.empty());
  }
}
