package dev.sinew.processor.graph;

/**
 * Trainable numbers of a layer.
 *
 * @param name as in model files, {@code hidden.weight}
 * @param shape row-major; a dense weight is {@code [out, in]}
 * @param start what it holds before training
 * @param trained false where it is frozen
 * @param rateFactor multiplies the learning rate
 * @param penalty what its size adds to the loss
 * @param offset of its first number in the network's flat parameter array
 */
public record Tensor(
    String name,
    Shape shape,
    Start start,
    boolean trained,
    double rateFactor,
    Penalty penalty,
    int offset) {}
