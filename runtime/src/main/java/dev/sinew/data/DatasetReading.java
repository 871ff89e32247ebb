package dev.sinew.data;

import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a data set; nothing is copied. */
final class DatasetReading implements DataSource.Reading {
  private final Dataset data;
  private int read;

  DatasetReading(Dataset data) {
    this.data = data;
  }

  @Override
  public Optional<Dataset> next(int most) {
    int from = read;
    read += Math.min(most, data.size() - from);
    return from == read
        ? Optional.empty()
        : Optional.of(new Selection(data, IntStream.range(from, read).toArray()));
  }

  @Override
  public void close() {}
}
