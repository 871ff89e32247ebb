package dev.sinew.internal;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Functions of rows on vectors: operation for operation those of {@link Elementary}, whose bits
 * they give, and the gradient of relu. Each works on {@code x[i]} for i in {@code [from, to)} and
 * writes {@code y[i]}; x may be y.
 */
final class VectorFunctions {
  private static final VectorSpecies<Double> WIDE = DoubleVector.SPECIES_PREFERRED;

  /** As many lanes in half the bits. */
  private static final VectorSpecies<Float> SPECIES =
      VectorSpecies.of(float.class, VectorShape.forBitSize(WIDE.vectorBitSize() / 2));

  private static final int LANES = SPECIES.length();

  private VectorFunctions() {}

  static void exp(float[] x, float[] y, int from, int to) {
    int i = from;
    for (; i <= to - LANES; i += LANES) {
      store(VectorSeries.exp(widened(bounded(at(x, i)))), y, i);
    }
    LoopFunctions.exp(x, y, i, to);
  }

  static void expm1(float[] x, float[] y, int from, int to) {
    int i = from;
    for (; i <= to - LANES; i += LANES) {
      store(VectorSeries.expLess1(widened(bounded(at(x, i)))), y, i);
    }
    LoopFunctions.expm1(x, y, i, to);
  }

  static void sigmoid(float[] x, float[] y, int from, int to) {
    DoubleVector one = DoubleVector.broadcast(WIDE, 1);
    int i = from;
    for (; i <= to - LANES; i += LANES) {
      store(one.div(VectorSeries.exp(widened(bounded(at(x, i)).neg())).add(1)), y, i);
    }
    LoopFunctions.sigmoid(x, y, i, to);
  }

  static void softplus(float[] x, float[] y, int from, int to) {
    int i = from;
    for (; i <= to - LANES; i += LANES) {
      FloatVector each = at(x, i);
      DoubleVector power = VectorSeries.exp(widened(bounded(each).abs().neg()));
      store(widened(each.max(0)).add(VectorSeries.of1Plus(power)), y, i);
    }
    LoopFunctions.softplus(x, y, i, to);
  }

  static void tanh(float[] x, float[] y, int from, int to) {
    int i = from;
    for (; i <= to - LANES; i += LANES) {
      store(VectorSeries.tanh(widened(at(x, i).min(9.2f).max(-9.2f))), y, i);
    }
    LoopFunctions.tanh(x, y, i, to);
  }

  static void erf(float[] x, float[] y, int from, int to) {
    int i = from;
    for (; i <= to - LANES; i += LANES) {
      store(VectorSeries.erf(widened(at(x, i).min(3.95f).max(-3.95f))), y, i);
    }
    LoopFunctions.erf(x, y, i, to);
  }

  static void normal(float[] x, float[] y, int from, int to) {
    int i = from;
    for (; i <= to - LANES; i += LANES) {
      store(VectorSeries.normal(widened(at(x, i).min(14.5f).max(-14.5f))), y, i);
    }
    LoopFunctions.normal(x, y, i, to);
  }

  static void gelu(float[] x, float[] y, int from, int to) {
    int i = from;
    for (; i <= to - LANES; i += LANES) {
      DoubleVector inside = widened(at(x, i).max(-40));
      store(inside.mul(VectorSeries.normal(inside.min(14.5).max(-14.5))), y, i);
    }
    LoopFunctions.gelu(x, y, i, to);
  }

  static void geluTanh(float[] x, float[] y, int from, int to) {
    int i = from;
    for (; i <= to - LANES; i += LANES) {
      DoubleVector inside = widened(at(x, i).max(-40));
      DoubleVector square = inside.mul(0.044715).mul(inside);
      DoubleVector twiceU = inside.mul(2 * Math.sqrt(2 / Math.PI)).mul(square.add(1));
      DoubleVector bounded = twiceU.min(112).max(-112);
      store(inside.div(VectorSeries.exp(bounded.neg()).add(1)), y, i);
    }
    LoopFunctions.geluTanh(x, y, i, to);
  }

  static void reluGradient(float[] y, float[] dy, int from, int to) {
    VectorSpecies<Float> species = FloatVector.SPECIES_256;
    FloatVector zero = FloatVector.zero(species);
    int i = from;
    for (; i <= to - species.length(); i += species.length()) {
      FloatVector values = FloatVector.fromArray(species, y, i);
      FloatVector gradient = FloatVector.fromArray(species, dy, i);
      zero.blend(gradient, values.compare(VectorOperators.GT, zero)).intoArray(dy, i);
    }
    for (; i < to; i++) {
      dy[i] = y[i] > 0 ? dy[i] : 0;
    }
  }

  private static FloatVector at(float[] x, int i) {
    return FloatVector.fromArray(SPECIES, x, i);
  }

  private static DoubleVector widened(FloatVector x) {
    return (DoubleVector) x.convertShape(VectorOperators.F2D, WIDE, 0);
  }

  private static void store(DoubleVector result, float[] y, int i) {
    ((FloatVector) result.convertShape(VectorOperators.D2F, SPECIES, 0)).intoArray(y, i);
  }

  private static FloatVector bounded(FloatVector x) {
    return x.min(112).max(-112);
  }
}
