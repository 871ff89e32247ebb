package dev.sinew.examples.learning;

import dev.sinew.FloatPass;
import dev.sinew.Network;
import dev.sinew.data.Dataset;
import dev.sinew.page.Figure;
import dev.sinew.page.Html;
import java.util.List;

/**
 * Squared error against cross-entropy.
 *
 * @param squaredPull d loss / d z at the start of the sure network with squared error, for an image
 *     that is no nine; z is what goes into the sigmoid
 * @param entropyPull the same with cross-entropy
 * @param sureSquared the network that is sure at the start, with squared error
 * @param sureEntropy the same with cross-entropy
 * @param squared ten digits by sigmoids and squared error
 * @param entropy ten digits by softmax and cross-entropy
 */
record Costs(
    double squaredPull,
    double entropyPull,
    Course sureSquared,
    Course sureEntropy,
    Course squared,
    Course entropy)
    implements Lesson {

  static Costs learned(Images images, long seed) {
    Images nines = images.nines();
    return new Costs(
        pull(new SureSquaredNetwork(seed), nines.train()),
        pull(new SureEntropyNetwork(seed), nines.train()),
        Course.of("squared error", new SureSquaredNetwork(seed), nines, seed),
        Course.of("cross-entropy", new SureEntropyNetwork(seed), nines, seed),
        Course.of("sigmoid, squared error", new DigitSquaredNetwork(seed), images, seed),
        Course.of("softmax, cross-entropy", new DigitEntropyNetwork(seed), images, seed));
  }

  /** The gradient of the bias, which is that of z, for the first image: a zero. */
  private static double pull(Network fresh, Dataset nines) {
    FloatPass pass = (FloatPass) fresh.newPass(1);
    int[] first = {0};
    pass.loadInputs(nines, first, 0, 1);
    pass.loadTargets(nines, first, 0, 1);
    pass.lossAndGradient(1);
    float[] gradient = pass.gradient();
    return gradient[gradient.length - 1];
  }

  @Override
  public String title() {
    return "Squared error against cross-entropy";
  }

  @Override
  public List<Table> tables() {
    Table sure = new Table("is it a nine? sure and wrong", "d loss / d z", "epochs to 90 %");
    sure.row("squared error", Table.number(squaredPull), epochs(sureSquared, 0.9));
    sure.row("cross-entropy", Table.number(entropyPull), epochs(sureEntropy, 0.9));
    Table digits = new Table("which digit?", "epochs to 60 %", "validation, end");
    for (Course each : List.of(squared, entropy)) {
      digits.row(each.name(), epochs(each, 0.6), Table.percent(each.accuracy()));
    }
    return List.of(sure, digits);
  }

  private static String epochs(Course course, double share) {
    return String.valueOf(course.epochsTo(share));
  }

  @Override
  public void addTo(Html page) {
    page.paragraph(
        "Is it a nine? A single sigmoid says 0.998 to every image at the start: it is sure, and nine"
            + " times in ten wrong. Squared error multiplies its mistake by the slope of the"
            + " sigmoid, which is 0.0025 there, so the curve lies flat for nine epochs."
            + " Cross-entropy does not.");
    page.subheading("Share of training images named rightly");
    Figure.of(
            "Training accuracy",
            List.of(
                sureSquared.curve("squared error", epoch -> epoch.accuracy().orElseThrow()),
                sureEntropy.curve("cross-entropy", epoch -> epoch.accuracy().orElseThrow())))
        .addTo(page);
    page.paragraph(
        "Which digit? Same data, same hidden layer, same steps: what counts is how large the"
            + " gradient is while answers are wrong.");
    page.subheading("Share of validation images named rightly");
    Figure.of(
            "Validation accuracy",
            List.of(squared.validationAccuracy(), entropy.validationAccuracy()))
        .addTo(page);
  }
}
