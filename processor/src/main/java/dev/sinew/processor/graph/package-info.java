/** What the stages hand on: shapes, operators, nodes, tensors. */
@NullMarked
package dev.sinew.processor.graph;

import org.jspecify.annotations.NullMarked;
