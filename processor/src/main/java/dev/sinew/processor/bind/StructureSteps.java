package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.TOO_LARGE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.Axis;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Shape;
import dev.sinew.tree.Tree.Expr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the settings of the steps that move numbers about or sum them up along an axis. */
final class StructureSteps {
  private final DiagnosticLog log;
  private final Constants constants;

  StructureSteps(DiagnosticLog log, Constants constants) {
    this.log = log;
    this.constants = constants;
  }

  Optional<Op> reshape(Settings settings) {
    settings.allow(Integer.MAX_VALUE, "the sizes of the new axes");
    if (settings.required("the sizes of the new axes, as in reshape(8, 8)").isEmpty()) {
      return Optional.empty();
    }
    List<Integer> sizes = new ArrayList<>();
    BigInteger product = BigInteger.ONE;
    for (Expr expr : settings.unnamed()) {
      Optional<Integer> size = constants.size(expr, "a size");
      size.ifPresent(sizes::add);
      product = product.multiply(BigInteger.valueOf(size.orElse(1)));
    }
    if (product.compareTo(Binder.MAX_NUMBERS) > 0) {
      log.report(
          TOO_LARGE,
          settings.span(),
          List.of("reshape to " + sizes, "" + product),
          constants.origins(settings.unnamed()));
      return Optional.empty();
    }
    return sizes.size() == settings.unnamed().size()
        ? Optional.of(new Op.Reshape(new Shape(sizes)))
        : Optional.empty();
  }

  Optional<Op> transpose(Settings settings) {
    settings.allow(Integer.MAX_VALUE, "the axes in their new order");
    List<Integer> order = new ArrayList<>();
    for (Expr expr : settings.unnamed()) {
      constants.index(expr, "an axis").ifPresent(order::add);
    }
    return order.size() == settings.unnamed().size()
        ? Optional.of(new Op.Transpose(List.copyOf(order), Optional.empty()))
        : Optional.empty();
  }

  Optional<Op> concat(Settings settings) {
    return axis(settings, axis -> new Op.Concat(axis, Optional.empty()));
  }

  Optional<Op> reduction(Op.Summary summary, Settings settings) {
    return axis(settings, axis -> new Op.Reduction(summary, axis, Optional.empty()));
  }

  Optional<Op> softmax(boolean logarithm, Settings settings) {
    return axis(settings, axis -> new Op.Softmax(logarithm, axis, Optional.empty()));
  }

  private interface AlongAxis {
    Op of(Optional<Axis> axis);
  }

  /** The operator along the axis that the settings name; empty where that is none. */
  private Optional<Op> axis(Settings settings, AlongAxis operator) {
    settings.allow(0, "only the setting axis", "axis");
    Optional<Expr> written = settings.named("axis");
    Optional<Axis> axis = written.flatMap(constants::axis);
    return written.isPresent() && axis.isEmpty()
        ? Optional.empty()
        : Optional.of(operator.of(axis));
  }
}
