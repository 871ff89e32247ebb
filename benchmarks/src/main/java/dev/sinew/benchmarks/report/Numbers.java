package dev.sinew.benchmarks.report;

import java.util.Locale;

/** Numbers as tables show them: three digits and a unit; a dash for what was not measured. */
final class Numbers {
  private static final String NONE = "-";

  private Numbers() {}

  static String time(double nanos) {
    if (Double.isNaN(nanos) || Double.isInfinite(nanos)) {
      return NONE;
    }
    if (nanos < 1e3) {
      return digits(nanos) + " ns";
    }
    if (nanos < 1e6) {
      return digits(nanos / 1e3) + " us";
    }
    return nanos < 1e9 ? digits(nanos / 1e6) + " ms" : digits(nanos / 1e9) + " s";
  }

  /** A half is 0.50; below 0.30 it is one part of so many, as in 1/3.5. */
  static String ratio(double ratio) {
    if (Double.isNaN(ratio) || Double.isInfinite(ratio)) {
      return NONE;
    }
    if (ratio >= 0.3) {
      return digits(ratio);
    }
    String parts = digits(1 / ratio);
    return "1/" + (parts.contains(".") ? parts.replaceAll("\\.?0+$", "") : parts);
  }

  static String percent(double share) {
    return Double.isNaN(share) ? NONE : String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  static String bytes(double bytes) {
    return Double.isNaN(bytes) ? NONE : String.format(Locale.ROOT, "%,.0f", bytes);
  }

  static String times(double factor) {
    return Double.isNaN(factor) ? NONE : String.format(Locale.ROOT, "%.2f times", factor);
  }

  private static String digits(double number) {
    String format = number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, format, number);
  }
}
