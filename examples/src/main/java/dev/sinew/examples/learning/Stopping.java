package dev.sinew.examples.learning;

import dev.sinew.page.Figure;
import dev.sinew.page.Html;
import dev.sinew.train.EarlyStopping;
import dev.sinew.train.EpochReport;
import dev.sinew.train.Evaluation;
import dev.sinew.train.Metric;
import java.util.List;

/**
 * Ending in time.
 *
 * @param whole all epochs
 * @param stopped ended when the validation loss no longer improved
 * @param wholeTest how the first does on images that nothing was chosen by
 * @param stoppedTest how the second does on them
 */
record Stopping(Course whole, Course stopped, Evaluation wholeTest, Evaluation stoppedTest)
    implements Lesson {
  private static final int PATIENCE = 15;

  /** Uses the training without a penalty for the one that takes all epochs. */
  static Stopping learned(Images images, Course whole, long seed) {
    Course stopped =
        Course.of(
            "early stopping",
            new FreeNetwork(seed),
            images.fewAndSomeWrong(seed),
            seed,
            settings ->
                settings.earlyStopping(
                    EarlyStopping.on(Metric.VALIDATION_LOSS).withPatience(PATIENCE)));
    return new Stopping(
        whole,
        stopped,
        whole.network().evaluate(images.test()),
        stopped.network().evaluate(images.test()));
  }

  @Override
  public String title() {
    return "Early stopping";
  }

  @Override
  public List<Table> tables() {
    Table table = new Table("training", "epochs", "kept", "loss on test", "right of test");
    row(table, "to the end", whole, wholeTest);
    row(table, "early stopping", stopped, stoppedTest);
    return List.of(table);
  }

  private static void row(Table table, String name, Course course, Evaluation test) {
    table.row(
        name,
        String.valueOf(course.report().epochs().size()),
        String.valueOf(course.report().keptEpoch()),
        Table.number(test.loss()),
        Table.percent(test.accuracy()));
  }

  @Override
  public void addTo(Html page) {
    page.paragraph(
        "The same 400 images. The training loss falls to the end; the validation loss turns when the"
            + " network begins to learn wrong names. Early stopping waits for "
            + PATIENCE
            + " epochs without a better one, and the network gets the parameters of the best epoch"
            + " back.");
    page.subheading("Loss");
    Figure.of(
            "Loss",
            List.of(
                whole.curve("training", EpochReport::loss),
                whole.curve("validation", epoch -> epoch.validationLoss().orElseThrow())))
        .withKept(stopped.report().keptEpoch())
        .addTo(page);
  }
}
