package dev.sinew.examples.cancer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.csv.CsvTable;
import dev.sinew.data.Split;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TumoursTest {
  @Test
  void medianOfTenSeedsReadsNineteenOfTwenty() throws IOException {
    CsvTable table = Tumours.table();
    double[] accuracy = new double[10];
    for (int seed = 0; seed < accuracy.length; seed++) {
      Split split = Tumours.split(table, seed);
      accuracy[seed] = Tumours.learned(split.train(), seed).evaluate(split.heldOut()).accuracy();
    }
    Arrays.sort(accuracy);
    double median = (accuracy[4] + accuracy[5]) / 2;
    assertTrue(median >= 0.95, Arrays.toString(accuracy));
  }
}
