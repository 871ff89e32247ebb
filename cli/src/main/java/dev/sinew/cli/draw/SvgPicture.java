package dev.sinew.cli.draw;

import dev.sinew.cli.draw.Drawing.Arrow;
import dev.sinew.cli.draw.Drawing.Box;
import java.util.List;
import java.util.Locale;

/** A drawing as SVG, from top to bottom, on a ground of its own in light or dark. */
public final class SvgPicture {
  private static final double HEADING = 14;
  private static final double DETAIL = 12;
  private static final double LINE = 17;
  private static final double PADDING = 10;
  private static final double BEND = 12;
  private static final double COLUMN_GAP = 28;
  private static final double ROW_GAP = 34;
  private static final double MARGIN = 24;
  private static final double TITLE = 30;
  private static final double TITLE_FONT = 16;
  private static final double ARROW = 7;

  private static final String STYLE =
      """
      <style>
        .ground { fill: #ffffff }
        .box { fill: #f4f5f7; stroke: #6b7280; stroke-width: 1.2 }
        .input { fill: #e3effc; stroke: #2f6fb3 }
        .output { fill: #e4f4e6; stroke: #2e7d3a }
        .loss { fill: #fdeedd; stroke: #b3641f; stroke-dasharray: 5 3 }
        .arrow { fill: none; stroke: #6b7280; stroke-width: 1.4 }
        .head { fill: #6b7280 }
        text { font-family: Helvetica, Arial, 'DejaVu Sans', sans-serif; fill: #1f2328 }
        .heading { font-size: 14px; font-weight: 600; text-anchor: middle }
        .detail { font-size: 12px; text-anchor: middle; fill: #4b5159 }
        .title { font-size: 16px; font-weight: 600 }
        @media (prefers-color-scheme: dark) {
          .ground { fill: #14171c }
          .box { fill: #23272f; stroke: #8b929d }
          .input { fill: #14304f; stroke: #6aa7e8 }
          .output { fill: #16371c; stroke: #6fc17b }
          .loss { fill: #43290f; stroke: #e09a55 }
          .arrow { stroke: #8b929d }
          .head { fill: #8b929d }
          text { fill: #e8eaed }
          .detail { fill: #b4bac3 }
        }
      </style>
      """;

  private final Drawing drawing;
  private final Layers layers;
  private final double[] widths;
  private final double[] middles;
  private final double[] tops;
  private final StringBuilder out = new StringBuilder();

  private SvgPicture(Drawing drawing) {
    this.drawing = drawing;
    layers = new Layers(drawing);
    widths = new double[layers.places()];
    for (int place = 0; place < widths.length; place++) {
      widths[place] = layers.isBend(place) ? BEND : width(drawing.boxes().get(place));
    }
    middles = Columns.of(layers, widths, COLUMN_GAP);
    tops = new double[layers.rows().size() + 1];
    tops[0] = MARGIN + TITLE;
    for (int row = 0; row < layers.rows().size(); row++) {
      tops[row + 1] = tops[row] + rowHeight(row) + ROW_GAP;
    }
  }

  /** The picture as a file; its size is in pixels at its natural size. */
  public static String of(Drawing drawing) {
    return new SvgPicture(drawing).text();
  }

  private String text() {
    double width = 0;
    for (int place = 0; place < widths.length; place++) {
      width = Math.max(width, middles[place] + widths[place] / 2);
    }
    width = Math.max(width, TextWidth.of(drawing.title(), TITLE_FONT)) + 2 * MARGIN;
    double height = tops[tops.length - 1] - ROW_GAP + MARGIN;
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\""
            + " viewBox=\"0 0 %.0f %.0f\" role=\"img\">",
        Math.ceil(width), Math.ceil(height), Math.ceil(width), Math.ceil(height));
    line("<title>%s</title>", escaped(drawing.title()));
    out.append(STYLE);
    line("<rect class=\"ground\" width=\"100%%\" height=\"100%%\"/>");
    write("title", MARGIN, MARGIN + TITLE_FONT, drawing.title());
    drawing.arrows().forEach(this::arrow);
    for (int box = 0; box < drawing.boxes().size(); box++) {
      box(box);
    }
    line("</svg>");
    return out.toString();
  }

  private void box(int index) {
    Box box = drawing.boxes().get(index);
    double left = MARGIN + middles[index] - widths[index] / 2;
    double top = top(index);
    double radius =
        switch (box.kind()) {
          case INPUT, OUTPUT -> 14;
          case STEP, LOSS -> 4;
        };
    line(
        "<rect class=\"box %s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%.0f\"/>",
        box.kind().name().toLowerCase(Locale.ROOT), left, top, widths[index], height(box), radius);
    double base = top + PADDING + HEADING - 2;
    write("heading", MARGIN + middles[index], base, box.heading());
    for (String detail : box.details()) {
      base += LINE;
      write("detail", MARGIN + middles[index], base, detail);
    }
  }

  /** Down through the gaps between rows in curves, straight past the boxes of a row. */
  private void arrow(Arrow arrow) {
    List<Integer> places = layers.places(arrow);
    double x = x(arrow.from());
    double y = top(arrow.from()) + height(drawing.boxes().get(arrow.from()));
    StringBuilder path = new StringBuilder(String.format(Locale.ROOT, "M%.1f %.1f", x, y));
    for (int place : places.subList(1, places.size())) {
      double nextX = x(place);
      boolean isEnd = place == arrow.to();
      double nextY = isEnd ? top(place) - ARROW : tops[layers.row(place)];
      double bow = (nextY - y) / 2;
      path.append(
          String.format(
              Locale.ROOT,
              " C%.1f %.1f %.1f %.1f %.1f %.1f",
              x,
              y + bow,
              nextX,
              nextY - bow,
              nextX,
              nextY));
      x = nextX;
      y = nextY;
      if (!isEnd) {
        y += rowHeight(layers.row(place));
        path.append(String.format(Locale.ROOT, " L%.1f %.1f", x, y));
      }
    }
    line("<path class=\"arrow\" d=\"%s\"/>", path);
    line(
        "<path class=\"head\" d=\"M%.1f %.1f l-4 -%.0f h8 z\"/>",
        x(arrow.to()), top(arrow.to()), ARROW + 1);
  }

  private double x(int place) {
    return MARGIN + middles[place];
  }

  /** Boxes stand in the middle of their row. */
  private double top(int box) {
    int row = layers.row(box);
    return tops[row] + (rowHeight(row) - height(drawing.boxes().get(box))) / 2;
  }

  private double rowHeight(int row) {
    return layers.rows().get(row).stream()
        .filter(place -> !layers.isBend(place))
        .mapToDouble(place -> height(drawing.boxes().get(place)))
        .max()
        .orElse(0);
  }

  private static double height(Box box) {
    return HEADING + LINE * box.details().size() + 2 * PADDING;
  }

  private static double width(Box box) {
    double widest = TextWidth.of(box.heading(), HEADING);
    for (String detail : box.details()) {
      widest = Math.max(widest, TextWidth.of(detail, DETAIL));
    }
    return Math.ceil(widest + 2 * PADDING);
  }

  private void write(String style, double x, double y, String text) {
    line("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", style, x, y, escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void line(String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
