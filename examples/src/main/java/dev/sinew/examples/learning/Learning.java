package dev.sinew.examples.learning;

import dev.sinew.page.Html;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tries what makes learning better, prints the numbers, and writes a report with the curves. */
public final class Learning {
  private static final long SEED = 1;

  private Learning() {}

  /** Writes {@code target/learning-better.html}, or the file that is given. */
  public static void main(String[] args) throws IOException {
    Path report = Path.of(args.length > 0 ? args[0] : "target/learning-better.html");
    List<Lesson> lessons = lessons();
    for (Lesson each : lessons) {
      System.out.println(each.title() + "\n");
      each.tables().forEach(System.out::println);
    }
    Path folder = report.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(report, page(lessons));
    System.out.println("curves in " + report.getFileName());
  }

  private static List<Lesson> lessons() throws IOException {
    Images images = Images.read();
    Penalty penalty = Penalty.learned(images, SEED);
    return List.of(
        Costs.learned(images, SEED),
        Starts.learned(images, SEED),
        penalty,
        Stopping.learned(images, penalty.free(), SEED));
  }

  /** A page that refers to no other file and no network. */
  static String page(List<Lesson> lessons) {
    Html page = new Html();
    page.paragraph(
        "Handwritten digits of 8x8 pixels: 1,438 images to learn from, 180 for validation, 179 for"
            + " the test at the end. Every curve is one training, all from the same seed.");
    for (Lesson each : lessons) {
      page.add("<h2>%s</h2>", Html.escaped(each.title()));
      each.addTo(page);
      each.tables().forEach(table -> table.addTo(page));
    }
    return page.page("Learning better");
  }
}
