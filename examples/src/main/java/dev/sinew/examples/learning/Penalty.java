package dev.sinew.examples.learning;

import dev.sinew.page.Curve;
import dev.sinew.page.Figure;
import dev.sinew.page.Html;
import java.util.List;

/**
 * Few images, some of them under wrong names, with and without a penalty on large weights.
 *
 * @param free without
 * @param held with l2
 */
record Penalty(Course free, Course held) implements Lesson {

  static Penalty learned(Images images, long seed) {
    Images few = images.fewAndSomeWrong(seed);
    return new Penalty(
        Course.of("without", new FreeNetwork(seed), few, seed),
        Course.of("l2 = 0.01", new HeldNetwork(seed), few, seed));
  }

  /** How much better the images are named that were learned from; 0 to 1. */
  static double gap(Course course) {
    return course.report().last().accuracy().orElseThrow() - course.accuracy();
  }

  static double length(Course course) {
    return course.lengths().get(course.lengths().size() - 1);
  }

  @Override
  public String title() {
    return "A penalty on large weights";
  }

  @Override
  public List<Table> tables() {
    Table table = new Table("penalty", "training, end", "validation, end", "length of the weights");
    for (Course each : List.of(free, held)) {
      table.row(
          each.name(),
          Table.percent(each.report().last().accuracy().orElseThrow()),
          Table.percent(each.accuracy()),
          Table.number(length(each)));
    }
    return List.of(table);
  }

  @Override
  public void addTo(Html page) {
    page.paragraph(
        "400 images, a fifth of them under a wrong name. Without a penalty the network learns the"
            + " wrong names by heart: training goes to 100 %, validation falls. With l2 it cannot"
            + " afford the large weights that this takes.");
    page.subheading("Share of images named rightly");
    Figure.of(
            "Accuracy",
            List.of(
                free.curve("training, without", epoch -> epoch.accuracy().orElseThrow()),
                held.curve("training, l2", epoch -> epoch.accuracy().orElseThrow()),
                free.curve(
                    "validation, without", epoch -> epoch.validationAccuracy().orElseThrow()),
                held.curve("validation, l2", epoch -> epoch.validationAccuracy().orElseThrow())))
        .addTo(page);
    page.subheading("Length of all weights");
    Figure.of(
            "Length of the weights",
            List.of(new Curve("without", free.lengths()), new Curve("l2", held.lengths())))
        .addTo(page);
  }
}
