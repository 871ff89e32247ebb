package dev.sinew.processor.graph;

import java.util.Optional;

/**
 * Bounds on the gradient of a step.
 *
 * @param norm the longest it may be
 * @param value the largest an element may be
 */
public record Clipping(Optional<Double> norm, Optional<Double> value) {}
