package dev.sinew.examples.gates;

import dev.sinew.Network;
import dev.sinew.data.Dataset;
import java.util.List;
import java.util.Locale;

/** Learns four logic gates with one layer, and the one that cannot be learned so with two. */
public final class Gates {
  private static final float[][] BITS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

  private Gates() {}

  /** Prints how many of the four rows each gate gets right. */
  public static void main(String[] args) {
    show("and, one layer", new AndNetwork(1), and());
    show("or, one layer", new OrNetwork(1), or());
    show("nand, one layer", new NandNetwork(1), nand());
    show("xor, one layer", new XorInOneLayerNetwork(1), xor());
    show("xor, two layers", new XorNetwork(2), xor());
  }

  private static void show(String gate, Network network, Dataset rows) {
    System.out.printf(Locale.ROOT, "%-16s %d of 4 right%n", gate, right(network, rows));
  }

  /** Trains, and counts the rows that are right then. */
  static long right(Network network, Dataset rows) {
    network.fit(rows);
    return Math.round(4 * network.evaluate(rows).accuracy());
  }

  static Dataset and() {
    return rows("no", "no", "no", "yes");
  }

  static Dataset or() {
    return rows("no", "yes", "yes", "yes");
  }

  static Dataset nand() {
    return rows("yes", "yes", "yes", "no");
  }

  static Dataset xor() {
    return rows("no", "yes", "yes", "no");
  }

  private static Dataset rows(String... answers) {
    return Dataset.of(BITS, List.of(answers));
  }
}
