package dev.sinew.benchmarks.process;

import dev.sinew.benchmarks.networks.MnistNetwork;
import dev.sinew.data.Dataset;
import dev.sinew.train.Cancellation;
import dev.sinew.train.EpochReport;
import dev.sinew.train.Schedule;
import dev.sinew.train.TrainingReport;
import java.io.IOException;
import java.nio.file.Path;

/** Our program that learns MNIST until enough is right. */
final class SinewMnist {
  private SinewMnist() {}

  /** Takes the folder of the images and the threads. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int threads = Integer.parseInt(args[1]);
    Dataset train = Images.train(folder);
    Dataset test = Images.test(folder);
    Cancellation enough = new Cancellation();
    TrainingReport report =
        new MnistNetwork(1)
            .fit(
                train,
                settings ->
                    settings
                        .schedule(Schedule.cosine(Plan.EPOCHS, Plan.FLOOR))
                        .validation(test)
                        .threads(threads)
                        .cancellation(enough)
                        .listener(
                            epoch -> {
                              if (right(epoch) >= Plan.ENOUGH) {
                                enough.cancel();
                              }
                            }));
    System.out.println(report.keptEpoch() + " " + right(report.kept()));
  }

  private static double right(EpochReport epoch) {
    return epoch.validationAccuracy().orElseThrow();
  }
}
