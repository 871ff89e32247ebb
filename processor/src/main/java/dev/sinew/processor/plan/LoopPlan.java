package dev.sinew.processor.plan;

import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Precision;

/**
 * Chooses between loops and straight-line code.
 *
 * <p>Straight-line code costs about 7 bytes of bytecode a product and is interpreted 10 to 40 times
 * slower than a loop while it is cold, so it stays with layers as small as 16 -> 4. Along fewer
 * than 8 outputs, one 256-bit vector, a loop over the outputs gives HotSpot nothing to vectorise.
 *
 * <p>Tiles hold floats. Of 64 samples they reached, on one core of an AMD EPYC (Zen 4) that can do
 * 117 GFLOP/s, 24 to 32 for 16 -> 16, 43 to 52 for 32 -> 32, 64 to 71 for 64 -> 64 and 75 to 88 for
 * 784 -> 128, where loops reached 23 to 39; JDK 17 and 25, with and without AVX-512.
 */
public final class LoopPlan {
  private static final int STRAIGHT_PRODUCTS = 64;
  private static final int VECTOR = 8;
  private static final int TILED_PRODUCTS = 4096;
  private static final int TILED_SIDE = 32;

  private LoopPlan() {}

  /** The tier of a layer with {@code in} inputs; other operators are loops over their elements. */
  static Tier tier(Node node, int in, Precision precision) {
    if (!(node.op() instanceof Op.Dense dense)) {
      return Tier.ROWS;
    }
    if ((long) in * dense.units() <= STRAIGHT_PRODUCTS) {
      return Tier.STRAIGHT;
    }
    if (!fillsVector(dense.units())) {
      return Tier.DOTS;
    }
    boolean tiles =
        precision == Precision.FLOAT
            && Math.min(in, dense.units()) >= TILED_SIDE
            && (long) in * dense.units() >= TILED_PRODUCTS;
    return tiles ? Tier.TILES : Tier.ROWS;
  }

  /** Why a layer has its tier, such as {@code 12 products, at most 64}. */
  public static String reason(Kernel kernel) {
    if (!(kernel.node().op() instanceof Op.Dense dense)) {
      return "a loop over " + kernel.node().size() + " numbers";
    }
    int in = kernel.from().get(0).size();
    return switch (kernel.tier()) {
      case STRAIGHT -> in * dense.units() + " products, at most " + STRAIGHT_PRODUCTS;
      case ROWS -> dense.units() + " outputs, at least the " + VECTOR + " of a vector";
      case TILES -> in * dense.units() + " products, at least " + TILED_PRODUCTS;
      case DOTS -> dense.units() + " outputs, fewer than the " + VECTOR + " of a vector";
    };
  }

  /** Whether a loop of {@code size} steps is worth vectorising. */
  static boolean fillsVector(int size) {
    return size >= VECTOR;
  }
}
