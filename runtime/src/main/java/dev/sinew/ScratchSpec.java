package dev.sinew;

/**
 * What a network needs in memory to work, in bytes of numbers. Not counted are the headers of
 * arrays; what tiles and vectors lay out anew; and in a pass that trained before the gradients at
 * inputs, which {@link Pass#backward} reaches.
 *
 * @param predictionBytes inputs, outputs and what lies between, for one sample at a time
 * @param sampleBytes for each sample of a batch in training: inputs, values, gradients, targets;
 *     without a train block those of {@link Pass#backward}
 * @param passBytes in training, whatever the batch: the parameters in all forms that are read, and
 *     their gradient; what the optimiser remembers comes on top
 */
public record ScratchSpec(long predictionBytes, long sampleBytes, long passBytes) {
  /**
   * What a pass takes.
   *
   * @param capacity the most samples a batch may have
   */
  public long trainingBytes(int capacity) {
    return passBytes + capacity * sampleBytes;
  }
}
