package dev.sinew.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A figure over the epochs as an inline SVG: training, and validation where there is one. */
final class Curves {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 260;
  private static final int LEFT = 58;
  private static final int RIGHT = 16;
  private static final int TOP = 14;
  private static final int BOTTOM = 40;
  private static final int TICKS = 5;

  private final List<Double> training;
  private final List<Double> validation;
  private final double low;
  private final double high;
  private final double step;

  private Curves(List<Double> training, List<Double> validation) {
    this.training = training;
    this.validation = validation;
    double least = all().mapToDouble(Double::doubleValue).min().orElse(0);
    double most = all().mapToDouble(Double::doubleValue).max().orElse(1);
    step = niceStep(most - least);
    low = Math.floor(least / step) * step;
    high = Math.max(Math.ceil(most / step) * step, low + step);
  }

  /**
   * A figure.
   *
   * @param training a number for each epoch, at least one
   * @param validation likewise, or none
   */
  static String of(String figure, List<Double> training, List<Double> validation) {
    return new Curves(training, validation).svg(figure);
  }

  private Stream<Double> all() {
    return Stream.concat(training.stream(), validation.stream());
  }

  /** 1, 2 or 5 times a power of ten, so that a few steps span the range. */
  private static double niceStep(double range) {
    double rough = Math.max(range, 1e-9) / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
  }

  private String svg(String figure) {
    Html svg = new Html();
    svg.add(
        "<svg class=\"curves\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
        WIDTH, HEIGHT, Html.escaped(figure));
    int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
    for (int i = 0; low + i * step <= high + step / 2; i++) {
      double value = low + i * step;
      svg.add(
          "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
          LEFT, WIDTH - RIGHT, y(value), y(value));
      svg.add(
          "<text class=\"tick\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
          LEFT - 8, y(value) + 4, String.format(Locale.ROOT, "%." + decimals + "f", value));
    }
    int epochs = training.size();
    int every = (int) Math.max(1, niceStep(epochs));
    for (int epoch = every; epoch <= epochs; epoch += every) {
      svg.add(
          "<text class=\"tick\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>",
          x(epoch), HEIGHT - BOTTOM + 18, epoch);
    }
    svg.add(
        "<text class=\"tick\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">epoch</text>",
        (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 4);
    curve(svg, "training", training);
    curve(svg, "validation", validation);
    return svg.add("</svg>").toString();
  }

  private void curve(Html svg, String style, List<Double> values) {
    if (values.isEmpty()) {
      return;
    }
    String points =
        IntStream.range(0, values.size())
            .mapToObj(i -> String.format(Locale.ROOT, "%.1f,%.1f", x(i + 1), y(values.get(i))))
            .collect(Collectors.joining(" "));
    svg.add("<polyline class=\"%s\" points=\"%s\"/>", style, points);
    int last = values.size() - 1;
    svg.add(
        "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>",
        style, x(last + 1), y(values.get(last)));
  }

  private double x(int epoch) {
    double part = training.size() == 1 ? 0.5 : (epoch - 1.0) / (training.size() - 1);
    return LEFT + part * (WIDTH - LEFT - RIGHT);
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - (value - low) / (high - low) * (HEIGHT - TOP - BOTTOM);
  }
}
