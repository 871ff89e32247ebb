package dev.sinew;

/** What a network reads batch by batch, once in every epoch. */
interface Samples {
  /** The samples of an epoch. */
  int size();

  /** The number of batches of an epoch. */
  int batches();

  /** The batches of an epoch, from 1; for the same epoch always the same. */
  Batches batches(int epoch);
}
