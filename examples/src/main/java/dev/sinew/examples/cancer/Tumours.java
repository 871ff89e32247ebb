package dev.sinew.examples.cancer;

import dev.sinew.csv.CsvTable;
import dev.sinew.data.Dataset;
import dev.sinew.data.Split;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Learns to tell benign tumours from malignant ones, and shows what it looks at. */
public final class Tumours {
  private static final String FILE = "tumours.csv";
  private static final double HELD_OUT = 0.2;
  private static final int SHOWN = 5;

  private Tumours() {}

  /** Trains on four fifths of the tumours and is judged by the others. */
  public static void main(String[] args) throws IOException {
    CsvTable table = table();
    Split split = split(table, 1);
    TumourNetwork network = learned(split.train(), 1);
    System.out.println(network.evaluate(split.heldOut()));
    System.out.println("What counts most; above 0 it speaks for benign:");
    double[] weight = network.parameters().tensor("kind.weight");
    for (int i : largest(weight)) {
      System.out.printf(Locale.ROOT, "  %-24s %6.2f%n", table.columns().get(i), weight[i]);
    }
  }

  /** A network that has learned from {@code train}. */
  static TumourNetwork learned(Dataset train, long seed) {
    TumourNetwork network = new TumourNetwork(seed);
    network.fit(train, settings -> settings.seed(seed));
    return network;
  }

  /** The tumours in two parts, with as many of each kind in both as there are. */
  static Split split(CsvTable table, long seed) throws IOException {
    return Split.stratified(table.withClasses("label"), "kind", HELD_OUT, seed);
  }

  static CsvTable table() throws IOException {
    InputStream in = Tumours.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new FileNotFoundException("the resource " + FILE + " is missing beside the program");
    }
    return CsvTable.read(FILE, in);
  }

  private static List<Integer> largest(double[] weight) {
    return IntStream.range(0, weight.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -Math.abs(weight[i])))
        .limit(SHOWN)
        .toList();
  }
}
