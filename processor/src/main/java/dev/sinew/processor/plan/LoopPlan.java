package dev.sinew.processor.plan;

import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Precision;
import dev.sinew.processor.graph.ShapedGraph;

/**
 * Chooses between loops and straight-line code for the layers of a network.
 *
 * <p>Straight-line code costs about 7 bytes of bytecode a product and is interpreted 10 to 40 times
 * slower than a loop while it is cold, so it stays with layers as small as 16 -> 4. Along fewer
 * than 8 outputs, one 256-bit vector, a loop over the outputs gives HotSpot nothing to vectorise.
 *
 * <p>Tiles hold floats. Of 64 samples they reached, on one core of an AMD EPYC (Zen 4) that can do
 * 117 GFLOP/s, 43 to 52 for 32 -> 32, 64 to 71 for 64 -> 64 and 75 to 100 for 784 -> 128, where
 * loops reached 23 to 39; JDK 17 and 25, with and without AVX-512. They need the Vector API, and a
 * network of small layers is not worth that. Beside a layer that is, small ones go through tiles
 * too: forward and back, 32 samples of 128 -> 10 took 6 to 7 microseconds instead of 11 to 13, of
 * 16 -> 16 1.3 to 1.5 instead of 3.6 to 4.3.
 */
public final class LoopPlan {
  private static final int STRAIGHT_PRODUCTS = 64;
  private static final int VECTOR = 8;
  private static final int TILED_PRODUCTS = 4096;
  private static final int TILED_SIDE = 32;
  private static final int SMALL_PRODUCTS = 256;

  private final ShapedGraph graph;
  private final boolean usesTiles;

  LoopPlan(ShapedGraph graph) {
    this.graph = graph;
    usesTiles =
        graph.precision() == Precision.FLOAT
            && graph.nodes().stream().anyMatch(node -> isWorthTiles(node, graph));
  }

  /** Whether a layer is large enough to be worth tiles by itself. */
  private static boolean isWorthTiles(Node node, ShapedGraph graph) {
    if (!(node.op() instanceof Op.Dense dense)) {
      return false;
    }
    int in = in(node, graph);
    return Math.min(in, dense.units()) >= TILED_SIDE && products(in, dense) >= TILED_PRODUCTS;
  }

  /** The tier of an operator; those without products are loops over their elements. */
  Tier tier(Node node) {
    if (!(node.op() instanceof Op.Dense dense)) {
      return usesTiles && isWorthVectors(node) ? Tier.TILES : Tier.ROWS;
    }
    int in = in(node, graph);
    if (products(in, dense) <= STRAIGHT_PRODUCTS) {
      return Tier.STRAIGHT;
    }
    if (!fillsVector(dense.units())) {
      return Tier.DOTS;
    }
    return fillsVector(in) && products(in, dense) >= SMALL_PRODUCTS && usesTiles
        ? Tier.TILES
        : Tier.ROWS;
  }

  /** Whether the rows of a batch go through a function on vectors, where these are at hand. */
  private static boolean isWorthVectors(Node node) {
    if (node.op() instanceof Op.Softmax softmax) {
      return softmax.within().isSingle() && fillsVector(node.size());
    }
    return node.op() instanceof Op.Elementwise each
        && each.joined().isStraight()
        && fillsVector(node.size())
        && VectorSteps.of(each.value()).isPresent();
  }

  private static int in(Node node, ShapedGraph graph) {
    return graph.node(node.inputs().get(0)).size();
  }

  private static long products(int in, Op.Dense dense) {
    return (long) in * dense.units();
  }

  /** Why a layer has its tier, such as {@code 12 products, at most 64}. */
  public static String reason(Kernel kernel) {
    if (!(kernel.node().op() instanceof Op.Dense dense)) {
      String batches = kernel.tier() == Tier.TILES ? ", batches by vectors" : "";
      return "a loop over " + kernel.node().size() + " numbers" + batches;
    }
    long products = products(kernel.from().get(0).size(), dense);
    return switch (kernel.tier()) {
      case STRAIGHT -> products + " products, at most " + STRAIGHT_PRODUCTS;
      case ROWS -> dense.units() + " outputs, at least the " + VECTOR + " of a vector";
      case TILES ->
          products >= TILED_PRODUCTS
              ? products + " products, at least " + TILED_PRODUCTS
              : products + " products beside larger layers, at least " + SMALL_PRODUCTS;
      case DOTS -> dense.units() + " outputs, fewer than the " + VECTOR + " of a vector";
    };
  }

  /** Whether a loop of {@code size} steps is worth vectorising. */
  public static boolean fillsVector(int size) {
    return size >= VECTOR;
  }
}
