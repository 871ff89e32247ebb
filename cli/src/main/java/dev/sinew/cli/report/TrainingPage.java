package dev.sinew.cli.report;

import dev.sinew.page.Curve;
import dev.sinew.page.Figure;
import dev.sinew.page.Html;
import dev.sinew.train.Classification;
import dev.sinew.train.EpochReport;
import dev.sinew.train.Evaluation;
import dev.sinew.train.Regression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What a report of a training shows.
 *
 * @param network its name
 * @param source its text
 * @param settings what was set, in order, name to value
 * @param epochs how it went, at least one
 * @param keptEpoch the one whose parameters were kept, from 1
 * @param judgedOn what the evaluation was made on, such as {@code 359 held-out samples}
 * @param evaluation of the trained network
 * @param worst the worst cases of each output, by its name in order
 */
public record TrainingPage(
    String network,
    String source,
    Map<String, String> settings,
    List<EpochReport> epochs,
    int keptEpoch,
    String judgedOn,
    Evaluation evaluation,
    Map<String, List<WorstCase>> worst) {

  /** The page, which refers to no other file and no network. */
  public String html() {
    Html page = new Html();
    figures(page);
    curves(page, "Loss", EpochReport::loss, EpochReport::validationLoss);
    if (epochs.get(0).accuracy().isPresent()) {
      curves(
          page,
          "Accuracy",
          report -> report.accuracy().orElse(Double.NaN),
          EpochReport::validationAccuracy);
    }
    page.add("<h2>Results on %s</h2>", Html.escaped(judgedOn));
    evaluation.classifications().forEach(each -> ClassTables.add(each, page));
    numbers(page);
    worst.forEach((output, cases) -> cases(page, output, cases));
    settings(page);
    return page.page("Training of " + network);
  }

  private void figures(Html page) {
    page.add("<div class=\"figures\">");
    for (Classification each : evaluation.classifications()) {
      figure(page, Html.percent(each.accuracy()), "accuracy of " + each.output());
    }
    for (Regression each : evaluation.regressions()) {
      figure(page, Html.number(each.meanAbsoluteError()), "mean error of " + each.output());
    }
    figure(page, Html.number(evaluation.loss()), "loss");
    EpochReport last = epochs.get(epochs.size() - 1);
    figure(page, String.valueOf(last.epoch()), last.epoch() == 1 ? "epoch" : "epochs");
    double seconds = last.elapsed().toMillis() / 1000.0;
    figure(page, String.format(Locale.ROOT, "%.1f s", seconds), "training time");
    page.add("</div>");
  }

  private static void figure(Html page, String value, String name) {
    page.add("<div><b>%s</b><span>%s</span></div>", Html.escaped(value), Html.escaped(name));
  }

  private void curves(
      Html page,
      String title,
      Function<EpochReport, Double> training,
      Function<EpochReport, OptionalDouble> validation) {
    List<Double> held =
        epochs.stream()
            .map(validation)
            .filter(OptionalDouble::isPresent)
            .map(OptionalDouble::getAsDouble)
            .toList();
    List<Curve> curves = new ArrayList<>();
    curves.add(new Curve("training", epochs.stream().map(training).toList()));
    if (!held.isEmpty()) {
      curves.add(new Curve("validation", held));
    }
    page.add("<h2>%s</h2>", title);
    Figure figure = Figure.of(title, curves);
    (keptEpoch == epochs.size() ? figure : figure.withKept(keptEpoch)).addTo(page);
  }

  private void numbers(Html page) {
    if (evaluation.regressions().isEmpty()) {
      return;
    }
    page.add(
        "<div class=\"wide\"><table><caption>Outputs that are numbers, in their own"
            + " units</caption>");
    page.add(
        "<tr><th>output</th><th>mean absolute error</th><th>root mean squared error</th>"
            + "<th>R<sup>2</sup></th></tr>");
    for (Regression each : evaluation.regressions()) {
      page.add(
          "<tr><th>%s</th><td>%s</td><td>%s</td><td>%s</td></tr>",
          Html.escaped(each.output()),
          Html.number(each.meanAbsoluteError()),
          Html.number(each.rootMeanSquaredError()),
          Html.number(each.rSquared()));
    }
    page.add("</table></div>");
  }

  private static void cases(Html page, String output, List<WorstCase> cases) {
    page.add("<h2>Worst cases of %s</h2>", Html.escaped(output));
    if (cases.isEmpty()) {
      page.add("<p>No sample was named wrongly.</p>");
      return;
    }
    page.add("<div class=\"cases\">");
    for (WorstCase each : cases) {
      Optional<String> image = Thumbnail.of(each.input(), each.shape());
      page.add(
          "<figure>%s<figcaption>row %d: <b>%s</b><br>the network says %s</figcaption></figure>",
          image
              .map(address -> "<img alt=\"the input\" src=\"" + address + "\">")
              .orElseGet(() -> "<code>" + first(each.input()) + "</code>"),
          each.row(),
          Html.escaped(each.actual()),
          Html.escaped(each.said()));
    }
    page.add("</div>");
  }

  private static String first(double[] values) {
    int most = 16;
    String some =
        DoubleStream.of(values)
            .limit(most)
            .mapToObj(Html::number)
            .collect(Collectors.joining(", "));
    return values.length > most ? some + ", …" : some;
  }

  private void settings(Html page) {
    page.add("<h2>Settings</h2><div class=\"wide\"><table class=\"settings\">");
    settings.forEach(
        (name, value) ->
            page.add("<tr><th>%s</th><td>%s</td></tr>", Html.escaped(name), Html.escaped(value)));
    page.add("</table></div>");
    page.add("<pre>%s</pre>", Html.escaped(source));
  }
}
