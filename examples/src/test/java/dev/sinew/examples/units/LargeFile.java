package dev.sinew.examples.units;

import dev.sinew.csv.CsvColumns;
import dev.sinew.csv.CsvSource;
import dev.sinew.data.DataSource;
import java.nio.file.Path;

/** Trains on a file of made-up patients; run in a JVM whose heap is smaller than the file. */
final class LargeFile {
  private LargeFile() {}

  public static void main(String[] args) {
    CsvColumns columns = new CsvColumns().input("patient").numbers("progression", "target");
    DataSource source = CsvSource.of(Path.of(args[0]), columns).buffered(2048);
    DiabetesNetwork network = new DiabetesNetwork(1);
    network.fit(
        source,
        settings -> settings.epochs(1).listener(report -> System.out.println(report.loss())));
    System.out.println(Runtime.getRuntime().maxMemory());
  }
}
