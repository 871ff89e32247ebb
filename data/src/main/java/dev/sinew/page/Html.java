package dev.sinew.page;

import java.util.Locale;

/** Text that is put together as HTML. */
public final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Appends markup; texts in it must have gone through {@link #escaped}. */
  public Html add(String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    return this;
  }

  /** Appends a paragraph of plain text. */
  public Html paragraph(String text) {
    return add("<p>%s</p>", escaped(text));
  }

  /** Appends a heading of plain text, below one of level 2. */
  public Html subheading(String text) {
    return add("<h3>%s</h3>", escaped(text));
  }

  /** A text whose characters mean nothing to HTML. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A share as a percentage, kept on one line; a dash for a share of nothing. */
  public static String percent(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * share);
  }

  /** Four digits that count. */
  public static String number(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.4g", value);
  }

  /** What was added, as the body of a page that refers to no other file and no network. */
  public String page(String title) {
    return new Html()
        .add("<!doctype html>")
        .add("<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .add("<title>%s</title>", escaped(title))
        .add("<style>%s</style></head><body><main>", PageStyle.CSS)
        .add("<h1>%s</h1>", escaped(title))
        .add("%s</main></body></html>", this)
        .toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
