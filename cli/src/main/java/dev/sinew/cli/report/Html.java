package dev.sinew.cli.report;

import java.util.Locale;

/** Text that is put together as HTML. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Appends markup; texts in it must have gone through {@link #escaped}. */
  Html add(String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    return this;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A share as a percentage; a dash for a share of nothing. */
  static String percent(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** Four digits that count. */
  static String number(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.4g", value);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
