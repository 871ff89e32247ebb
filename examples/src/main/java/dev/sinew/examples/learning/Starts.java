package dev.sinew.examples.learning;

import dev.sinew.Network;
import dev.sinew.page.Figure;
import dev.sinew.page.Html;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What weights start from.
 *
 * @param tanh five layers with tanh: zeros, a constant, too small, too large, xavier
 * @param relu five layers with relu: xavier, he
 */
record Starts(List<Start> tanh, List<Start> relu) implements Lesson {

  /**
   * A network with one way to start.
   *
   * @param loss of the validation images before the first step
   * @param units how many of the first layer's 32 are not copies of another after the training
   * @param course its training
   */
  record Start(double loss, int units, Course course) {
    private static Start of(String name, Network fresh, Images images, long seed) {
      double loss = fresh.evaluate(images.validation()).loss();
      Course course = Course.of(name, fresh, images, seed);
      return new Start(loss, differentUnits(fresh), course);
    }
  }

  static Starts learned(Images images, long seed) {
    return new Starts(
        List.of(
            Start.of("zeros", new ZerosNetwork(seed), images, seed),
            Start.of("constant 0.1", new ConstantNetwork(seed), images, seed),
            Start.of("normal, std 0.01", new SmallNetwork(seed), images, seed),
            Start.of("normal, std 1", new LargeNetwork(seed), images, seed),
            Start.of("xavier", new XavierNetwork(seed), images, seed)),
        List.of(
            Start.of("xavier, relu", new XavierReluNetwork(seed), images, seed),
            Start.of("he, relu", new HeReluNetwork(seed), images, seed)));
  }

  /** Units of the first layer are copies of each other if their weights are the same bits. */
  private static int differentUnits(Network network) {
    var weight = network.spec().tensors().get(0);
    int in = weight.shape().get(1);
    double[] flat = network.parameters().tensor(weight.name());
    List<List<Double>> units = new ArrayList<>();
    for (int unit = 0; unit < weight.shape().get(0); unit++) {
      double[] row = Arrays.copyOfRange(flat, unit * in, (unit + 1) * in);
      units.add(Arrays.stream(row).boxed().toList());
    }
    return (int) units.stream().distinct().count();
  }

  @Override
  public String title() {
    return "What weights start from";
  }

  @Override
  public List<Table> tables() {
    Table table =
        new Table(
            "start", "loss at first", "different units", "training, epoch 2", "validation, end");
    for (List<Start> starts : List.of(tanh, relu)) {
      for (Start each : starts) {
        table.row(
            each.course().name(),
            Table.number(each.loss()),
            String.valueOf(each.units()),
            Table.percent(each.course().epoch(2).accuracy().orElseThrow()),
            Table.percent(each.course().accuracy()));
      }
    }
    return List.of(table);
  }

  @Override
  public void addTo(Html page) {
    page.paragraph(
        "Five layers with tanh. From zeros no gradient gets through; from a constant all units"
            + " of a layer stay copies of one; what is too small fades from layer to layer; what is"
            + " too large drives tanh to its ends, where its slope is almost 0.");
    page.subheading("Share of validation images named rightly, with tanh");
    figure(page, tanh);
    page.paragraph(
        "relu lets only half of the variance through. he makes up for that, so it is ahead in the"
            + " first epochs.");
    page.subheading("Share of validation images named rightly, with relu");
    figure(page, relu);
  }

  private static void figure(Html page, List<Start> starts) {
    Figure.of(
            "Validation accuracy",
            starts.stream().map(each -> each.course().validationAccuracy()).toList())
        .addTo(page);
  }
}
