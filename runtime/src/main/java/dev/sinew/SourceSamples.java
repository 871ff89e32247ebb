package dev.sinew;

import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** The batches of a source. Each lies in one buffer, as a buffer holds whole batches. */
final class SourceSamples implements Samples {
  private final DataSource source;
  private final int size;
  private final int batch;
  private final int buffer;
  private final IntFunction<Consumer<int[]>> arrange;

  private SourceSamples(
      DataSource source, int size, int batch, IntFunction<Consumer<int[]>> arrange) {
    this.source = source;
    this.size = size;
    this.batch = batch;
    this.arrange = arrange;
    buffer = Math.max(batch, source.buffer() / batch * batch);
  }

  /** In their own order. */
  static SourceSamples inOrder(DataSource source, int size, int batch) {
    return new SourceSamples(source, size, batch, epoch -> Shuffle::reset);
  }

  /** Each buffer in an order that depends on the seed, the epoch and the buffers before it. */
  static SourceSamples shuffled(DataSource source, int size, int batch, long seed) {
    return new SourceSamples(
        source,
        size,
        batch,
        epoch -> {
          SplitMix64 generator = SplitMix64.ofEpoch(seed, epoch);
          return order -> Shuffle.fill(order, generator);
        });
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int batches() {
    return (size + batch - 1) / batch;
  }

  @Override
  public Batches batches(int epoch) {
    try {
      return new SourceBatches(source.open(), arrange.apply(epoch));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** What the order depends on besides the seed. */
  @Override
  public String toString() {
    return size + " in buffers of " + buffer;
  }

  private final class SourceBatches implements Batches {
    private final DataSource.Reading reading;
    private final Consumer<int[]> arrange;
    private Optional<Dataset> piece = Optional.empty();
    private int[] order = {};
    private int from;
    private int read;

    SourceBatches(DataSource.Reading reading, Consumer<int[]> arrange) {
      this.reading = reading;
      this.arrange = arrange;
    }

    @Override
    public boolean hasNext() {
      if (from == order.length) {
        load();
      }
      return from < order.length;
    }

    @Override
    public Batch next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int n = Math.min(batch, order.length - from);
      Batch next = new Batch(piece.orElseThrow(), order, from, n);
      from += n;
      return next;
    }

    private void load() {
      // Let go of the last piece first: two of them may not fit into memory.
      piece = Optional.empty();
      try {
        piece = reading.next(buffer);
      } catch (IOException e) {
        throw new UncheckedIOException(e.getMessage(), e);
      }
      order = new int[piece.map(Dataset::size).orElse(0)];
      arrange.accept(order);
      from = 0;
      read += order.length;
      if (read != Math.min(size, read - order.length + buffer)) {
        throw new IllegalStateException(
            String.format(
                "The source has %d samples at first, but now %s %d;"
                    + " every pass must give the same samples.",
                size, read < size ? "ends behind" : "goes on to", read));
      }
    }

    @Override
    public void close() {
      try {
        reading.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e.getMessage(), e);
      }
    }
  }
}
