package dev.sinew.data;

/** One thing known of every sample: numbers or a class. */
public sealed interface Column permits Numbers, Classes {
  /** The number of samples. */
  int size();
}
