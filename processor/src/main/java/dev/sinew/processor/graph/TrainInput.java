package dev.sinew.processor.graph;

import dev.sinew.diag.Span;

/**
 * An input of the {@code train} block: the data hold it, {@code predict} never asks for it.
 *
 * @param name as written
 * @param shape of one sample
 * @param span of the name
 */
public record TrainInput(String name, Shape shape, Span span) {}
