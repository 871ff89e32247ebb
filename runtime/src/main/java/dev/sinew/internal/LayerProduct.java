package dev.sinew.internal;

/** What a layer's product has beside rows and their result. One object serves all in turn. */
final class LayerProduct {
  private static final float[][] NONE = {};

  LayerWeight weight = new LayerWeight(0, 0);
  float[] bias = {};
  float[][] panels = NONE;

  /** Whether the panels are yet to be filled. */
  boolean packs;
}
