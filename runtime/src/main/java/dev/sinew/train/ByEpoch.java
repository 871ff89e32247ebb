package dev.sinew.train;

import java.util.function.IntToDoubleFunction;

/** See {@link Schedule#ofEpoch}. */
record ByEpoch(String name, IntToDoubleFunction ofEpoch) implements Schedule {
  @Override
  public double factor(Moment moment) {
    double factor = ofEpoch.applyAsDouble(moment.epoch());
    if (!(factor >= 0 && Double.isFinite(factor))) {
      throw new IllegalArgumentException(
          String.format(
              "Schedule %s gives the factor %s in epoch %d; it must be a finite number of at least"
                  + " 0.",
              name, factor, moment.epoch()));
    }
    return factor;
  }

  @Override
  public String toString() {
    return name;
  }
}
