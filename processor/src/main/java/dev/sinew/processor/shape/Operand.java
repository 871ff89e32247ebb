package dev.sinew.processor.shape;

import dev.sinew.processor.bind.BoundNode;
import dev.sinew.processor.graph.Shape;
import java.util.Optional;

/**
 * What flows into a node.
 *
 * @param node where it comes from
 * @param shape its shape; empty where something before it is wrong
 */
record Operand(BoundNode node, Optional<Shape> shape) {}
