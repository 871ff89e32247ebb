package dev.sinew.cli.report;

import java.util.List;

/**
 * A sample that the network does badly on.
 *
 * @param row of its file, from 1
 * @param actual what it is
 * @param said what the network says
 * @param badness how bad that is; sorts the cases
 * @param input the numbers of the sample's first input
 * @param shape of that input
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and read once: nobody compares them.
public record WorstCase(
    int row, String actual, String said, double badness, double[] input, List<Integer> shape) {}
