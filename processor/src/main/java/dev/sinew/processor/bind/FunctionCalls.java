package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.ARGUMENT_COUNT;
import static dev.sinew.diag.DiagnosticKind.OUT_OF_RANGE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.formula.BuiltIns;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.ScalarFunction;
import dev.sinew.processor.formula.ScalarFunction.Setting;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a call of a function of numbers may hold, in a network and in another function alike. */
final class FunctionCalls {
  private final DiagnosticLog log;
  private final Constants constants;
  private final Functions functions;

  FunctionCalls(DiagnosticLog log, Constants constants, Functions functions) {
    this.log = log;
    this.constants = constants;
    this.functions = functions;
  }

  /**
   * The function that {@code call} means; reports settings it does not have and a wrong number of
   * values.
   *
   * @param flowing how many values come from the left of an arrow
   */
  Optional<ScalarFunction> function(Settings call, int flowing) {
    Optional<ScalarFunction> found = functions.find(call.owner());
    if (found.isEmpty()) {
      return found;
    }
    boolean gelu = call.owner().equals("gelu");
    String[] names =
        Stream.concat(
                found.get().settings().stream().map(Setting::name),
                gelu ? Stream.of("form") : Stream.empty())
            .toArray(String[]::new);
    int values = call.unnamed().size();
    int expected = found.get().values().size();
    if (flowing > 0) {
      call.allow(0, names.length == 0 ? "no settings" : "only named settings", names);
      values = flowing;
    } else {
      call.allow(Integer.MAX_VALUE, count(expected), names);
    }
    if (values != expected) {
      log.report(ARGUMENT_COUNT, call.span(), List.of(call.owner(), count(expected), "" + values));
      return Optional.empty();
    }
    Optional<Expr> form = call.named("form").filter(expr -> gelu);
    return form.isPresent()
        ? constants
            .word(form.get(), "form", List.of("exact", "tanh"))
            .flatMap(word -> word.equals("tanh") ? Optional.of(BuiltIns.GELU_BY_TANH) : found)
        : found;
  }

  /** Whether a call is one of a function of numbers. */
  boolean isScalar(Tree.Call call) {
    long values = call.arguments().stream().filter(a -> a.name().isEmpty()).count();
    return functions.isScalar(call.function().text(), (int) values);
  }

  /** The numbers of a call's settings, defaults filled in; empty after a report. */
  Optional<List<Double>> settings(Settings call, ScalarFunction function) {
    List<Double> numbers = new ArrayList<>();
    for (Setting setting : function.settings()) {
      Optional<Expr> expr = call.named(setting.name());
      Optional<Double> value =
          expr.isEmpty()
              ? Optional.of(setting.value())
              : constants
                  .real(expr.get(), setting.name())
                  .filter(number -> inRange(expr.get(), setting, new Constant(number)));
      value.ifPresent(numbers::add);
    }
    return numbers.size() == function.settings().size() ? Optional.of(numbers) : Optional.empty();
  }

  /** Whether a setting may have the value; what is not known yet may. */
  boolean inRange(Expr expr, Setting setting, Formula value) {
    if (!(value instanceof Constant constant)
        || (constant.value() >= setting.least() && constant.value() <= setting.most())) {
      return true;
    }
    String range =
        setting.most() == Double.MAX_VALUE
            ? "at least " + number(setting.least())
            : "from " + number(setting.least()) + " to " + number(setting.most());
    log.report(OUT_OF_RANGE, expr.span(), List.of(setting.name(), range, number(constant.value())));
    return false;
  }

  private static String number(double value) {
    return Rational.of(BigDecimal.valueOf(value)).toString();
  }

  private static String count(int values) {
    return values == 1 ? "one value" : values + " values";
  }
}
