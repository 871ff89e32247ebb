package dev.sinew.page;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Curves over the epochs as an inline SVG, with a legend above. */
public final class Figure {
  /** As many as the style has colours. */
  private static final int MOST = 6;

  private static final int WIDTH = 600;
  private static final int HEIGHT = 270;
  private static final int LEFT = 54;
  private static final int RIGHT = 16;
  private static final int TOP = 28;
  private static final int BOTTOM = 46;

  private final String title;
  private final List<Curve> curves;
  private final OptionalInt kept;
  private final int epochs;
  private final Scale scale;

  private Figure(String title, List<Curve> curves, OptionalInt kept) {
    this.title = title;
    this.curves = List.copyOf(curves);
    this.kept = kept;
    epochs = curves.stream().mapToInt(curve -> curve.values().size()).max().orElse(0);
    List<Double> all = curves.stream().flatMap(curve -> curve.values().stream()).toList();
    scale =
        Scale.of(
            all.stream().mapToDouble(Double::doubleValue).min().orElse(0),
            all.stream().mapToDouble(Double::doubleValue).max().orElse(1));
  }

  /**
   * A figure.
   *
   * @param title what the numbers are
   * @param curves 1 to 6, the longest of at least one epoch
   * @throws IllegalArgumentException if there are more or none
   */
  public static Figure of(String title, List<Curve> curves) {
    if (curves.isEmpty() || curves.size() > MOST) {
      throw new IllegalArgumentException(
          "a figure has 1 to " + MOST + " curves, but found " + curves.size());
    }
    return new Figure(title, curves, OptionalInt.empty());
  }

  /** The same with a mark at the epoch whose parameters were kept. */
  public Figure withKept(int epoch) {
    return new Figure(title, curves, OptionalInt.of(epoch));
  }

  /** Adds the figure to a page. */
  public void addTo(Html page) {
    page.add("<p class=\"legend\">");
    for (int i = 0; i < curves.size(); i++) {
      page.add(
          "<span><svg viewBox=\"0 0 26 6\"><path class=\"curve c%d\" d=\"M0 3h26\"/></svg>%s</span>",
          i + 1, Html.escaped(curves.get(i).name()));
    }
    page.add("</p>");
    page.add(
        "<svg class=\"figure\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
        WIDTH, HEIGHT, Html.escaped(title + " by epoch"));
    axes(page);
    kept.ifPresent(epoch -> mark(page, epoch));
    for (int i = 0; i < curves.size(); i++) {
      curve(page, i + 1, curves.get(i).values());
    }
    page.add("</svg>");
  }

  private void axes(Html page) {
    scale
        .marks()
        .forEach(
            mark -> {
              page.add(
                  "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
                  LEFT, WIDTH - RIGHT, y(mark), y(mark));
              page.add(
                  "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                  LEFT - 8, y(mark) + 4, scale.text(mark));
            });
    int every = (int) Math.max(1, Scale.step(epochs));
    for (int epoch = every; epoch <= epochs; epoch += every) {
      page.add(
          "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>",
          x(epoch), HEIGHT - BOTTOM + 19, epoch);
    }
    page.add(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">epoch</text>",
        (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6);
  }

  private void mark(Html page, int epoch) {
    page.add(
        "<line class=\"kept\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
        x(epoch), x(epoch), TOP - 6, HEIGHT - BOTTOM);
    boolean right = x(epoch) > (LEFT + WIDTH) / 2.0;
    page.add(
        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">kept: epoch %d</text>",
        x(epoch) + (right ? 4 : -4), TOP - 10, right ? "end" : "start", epoch);
  }

  private void curve(Html page, int colour, List<Double> values) {
    if (values.isEmpty()) {
      return;
    }
    String points =
        IntStream.range(0, values.size())
            .mapToObj(i -> String.format(Locale.ROOT, "%.1f,%.1f", x(i + 1), y(values.get(i))))
            .collect(Collectors.joining(" "));
    page.add("<polyline class=\"curve c%d\" points=\"%s\"/>", colour, points);
    int last = values.size();
    page.add(
        "<circle class=\"c%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>",
        colour, x(last), y(values.get(last - 1)));
  }

  private double x(int epoch) {
    double part = epochs == 1 ? 0.5 : (epoch - 1.0) / (epochs - 1);
    return LEFT + part * (WIDTH - LEFT - RIGHT);
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - scale.place(value) * (HEIGHT - TOP - BOTTOM);
  }
}
