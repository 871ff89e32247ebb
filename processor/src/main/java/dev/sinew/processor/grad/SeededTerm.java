package dev.sinew.processor.grad;

import dev.sinew.processor.graph.LossTerm;
import java.util.OptionalInt;

/**
 * A term of the loss, and where it meets the graph.
 *
 * @param term what is worked out
 * @param at the node that it reads and at which it gives its gradient: the judged output, or what
 *     the function before it was taken of where both are differentiated as one
 * @param function the node of that function, whose value is at hand too
 */
public record SeededTerm(LossTerm term, int at, OptionalInt function) {}
