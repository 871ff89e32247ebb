package dev.sinew.benchmarks.process;

/**
 * What a whole program took.
 *
 * @param peer who
 * @param seconds from the start of the process to its end; infinite if it did not reach its aim
 */
public record Program(String peer, double seconds) {}
