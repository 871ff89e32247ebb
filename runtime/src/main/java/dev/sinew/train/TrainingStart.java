package dev.sinew.train;

/**
 * What lies before a training.
 *
 * @param network the name of the network
 * @param firstEpoch the epoch it begins with: 1, or a later one when it goes on from a checkpoint
 * @param epochs the last epoch
 * @param samples trained on in every epoch
 * @param validationSamples measured after every epoch; 0 for none
 * @param batches in every epoch
 */
public record TrainingStart(
    String network, int firstEpoch, int epochs, int samples, int validationSamples, int batches) {}
