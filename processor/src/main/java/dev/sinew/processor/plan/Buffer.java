package dev.sinew.processor.plan;

/**
 * Where a value lies: one row of numbers for each sample of a batch.
 *
 * @param name of the Java fields that hold it and its gradient
 * @param size numbers in a row
 */
public record Buffer(String name, int size) {}
