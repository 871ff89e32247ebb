package dev.sinew.cli.report;

import dev.sinew.page.Html;
import dev.sinew.train.Classification;
import java.util.List;

/** A judgement of classes as tables: the confusion matrix, and a row for each class. */
final class ClassTables {
  /** A wider matrix cannot be read. */
  private static final int WIDEST = 30;

  private ClassTables() {}

  static void add(Classification judged, Html page) {
    page.add(
        "<p><strong>%s</strong> names %s of %d samples rightly.</p>",
        Html.escaped(judged.output()), Html.percent(judged.accuracy()), judged.samples());
    if (judged.labels().size() <= WIDEST) {
      matrix(judged, page);
    }
    classes(judged, page);
  }

  private static void matrix(Classification judged, Html page) {
    List<String> labels = judged.labels();
    int[][] counts = judged.confusion();
    page.add("<div class=\"wide\"><table class=\"matrix\">");
    page.add(
        "<caption>Confusion matrix: what it is in rows, what it was named in columns</caption>");
    StringBuilder head = new StringBuilder("<tr><th></th>");
    labels.forEach(label -> head.append("<th>").append(Html.escaped(label)).append("</th>"));
    page.add("%s</tr>", head);
    for (int actual = 0; actual < counts.length; actual++) {
      page.add("<tr><th>%s</th>", Html.escaped(labels.get(actual)));
      for (int named = 0; named < counts.length; named++) {
        int count = counts[actual][named];
        double share = (double) count / Math.max(1, judged.samples(actual));
        page.add(
            "<td class=\"%s\" style=\"--share: %.3f\">%s</td>",
            count == 0 ? "" : actual == named ? "right" : "wrong",
            share,
            count == 0 ? "" : String.valueOf(count));
      }
      page.add("</tr>");
    }
    page.add("</table></div>");
  }

  private static void classes(Classification judged, Html page) {
    page.add("<div class=\"wide\"><table><caption>Each class</caption>");
    page.add("<tr><th>class</th><th>samples</th><th>precision</th><th>recall</th><th>F1</th></tr>");
    for (int c = 0; c < judged.labels().size(); c++) {
      row(
          page,
          judged.labels().get(c),
          judged.samples(c),
          new double[] {judged.precision(c), judged.recall(c), judged.f1(c)});
    }
    row(
        page,
        "mean of the classes",
        judged.samples(),
        new double[] {judged.macroPrecision(), judged.macroRecall(), judged.macroF1()});
    page.add("</table></div>");
  }

  private static void row(Html page, String name, long samples, double[] shares) {
    page.add(
        "<tr><th>%s</th><td>%d</td><td>%s</td><td>%s</td><td>%s</td></tr>",
        Html.escaped(name),
        samples,
        Html.percent(shares[0]),
        Html.percent(shares[1]),
        Html.percent(shares[2]));
  }
}
