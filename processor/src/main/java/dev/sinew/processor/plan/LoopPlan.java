package dev.sinew.processor.plan;

import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;

/**
 * Chooses between loops and straight-line code.
 *
 * <p>Straight-line code costs about 7 bytes of bytecode a product and is interpreted 10 to 40 times
 * slower than a loop while it is cold, so it stays with layers as small as 16 -> 4. Along fewer
 * than 8 outputs, one 256-bit vector, a loop over the outputs gives HotSpot nothing to vectorise.
 */
public final class LoopPlan {
  private static final int STRAIGHT_PRODUCTS = 64;
  private static final int VECTOR = 8;

  private LoopPlan() {}

  /** The tier of a layer with {@code in} inputs; other operators are loops over their elements. */
  static Tier tier(Node node, int in) {
    if (!(node.op() instanceof Op.Dense dense)) {
      return Tier.ROWS;
    }
    if ((long) in * dense.units() <= STRAIGHT_PRODUCTS) {
      return Tier.STRAIGHT;
    }
    return fillsVector(dense.units()) ? Tier.ROWS : Tier.DOTS;
  }

  /** Why a layer with {@code in} inputs has its tier, such as {@code 12 products, at most 64}. */
  public static String reason(Node node, int in) {
    if (!(node.op() instanceof Op.Dense dense)) {
      return "a loop over " + node.size() + " numbers";
    }
    return switch (tier(node, in)) {
      case STRAIGHT -> in * dense.units() + " products, at most " + STRAIGHT_PRODUCTS;
      case ROWS -> dense.units() + " outputs, at least the " + VECTOR + " of a vector";
      case DOTS -> dense.units() + " outputs, fewer than the " + VECTOR + " of a vector";
    };
  }

  /** Whether a loop of {@code size} steps is worth vectorising. */
  static boolean fillsVector(int size) {
    return size >= VECTOR;
  }
}
