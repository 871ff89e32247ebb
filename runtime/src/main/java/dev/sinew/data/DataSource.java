package dev.sinew.data;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Samples that are read anew in every pass, a piece at a time, so that they need not fit into
 * memory. Every pass must give the same samples in the same order.
 *
 * <p>Training holds {@link #buffer} samples at a time, rounded down to whole batches, and shuffles
 * them among themselves: the source is cut into buffers from its first sample on, and each goes
 * through Fisher and Yates with the next numbers of one generator, which is seeded with the seed
 * and the epoch. So the order depends on these, the buffer and the batch size only, and where the
 * buffer holds all samples it is that of the same data in memory. A sample never leaves its buffer:
 * put a file that is sorted by class into random order before training on it.
 */
public interface DataSource {
  /**
   * Begins a pass at the first sample.
   *
   * @throws IOException if that cannot be read
   */
  Reading open() throws IOException;

  /** The samples that are in memory at a time, 4,096 unless {@link #buffered} says otherwise. */
  default int buffer() {
    return 4096;
  }

  /**
   * The same samples with another buffer.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  default DataSource buffered(int samples) {
    return new BufferedSource(this, samples);
  }

  /** The samples of a data set. */
  static DataSource of(Dataset data) {
    return () -> new DatasetReading(data);
  }

  /**
   * Samples made from items, such as the rows of a query. The items of a pass are asked for one
   * after another; an iterator that can be closed is closed at its end.
   *
   * @param items gives the same items for every pass
   * @param samples turns some of them into as many samples
   */
  static <T> DataSource of(Iterable<T> items, Function<List<T>, Dataset> samples) {
    return () -> new ItemReading<>(items.iterator(), samples);
  }

  /** One pass. */
  interface Reading extends Closeable {
    /**
     * The next samples: {@code most}, or those that are left, and nothing behind the last one.
     *
     * @param most at least 1
     * @throws IOException if they cannot be read, or are not what they should be
     */
    Optional<Dataset> next(int most) throws IOException;
  }
}
