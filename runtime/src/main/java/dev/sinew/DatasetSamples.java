package dev.sinew;

import dev.sinew.data.Dataset;
import java.util.function.IntConsumer;

/** The samples of a dataset, every one reachable at any time. */
final class DatasetSamples implements Samples {
  private final Dataset data;
  private final int batch;
  private final int[] order;
  private final IntConsumer arrange;

  private DatasetSamples(Dataset data, int batch, int[] order, IntConsumer arrange) {
    this.data = data;
    this.batch = batch;
    this.order = order;
    this.arrange = arrange;
  }

  /** In their own order. */
  static DatasetSamples inOrder(Dataset data, int batch) {
    return new DatasetSamples(data, batch, Shuffle.identity(data.size()), epoch -> {});
  }

  /** In each epoch in an order that depends on the seed and the epoch only. */
  static DatasetSamples shuffled(Dataset data, int batch, long seed) {
    int[] order = new int[data.size()];
    return new DatasetSamples(data, batch, order, epoch -> Shuffle.fill(order, seed, epoch));
  }

  @Override
  public int size() {
    return order.length;
  }

  /** What the order depends on besides the seed. */
  @Override
  public String toString() {
    return String.valueOf(order.length);
  }

  @Override
  public int batches() {
    return (order.length + batch - 1) / batch;
  }

  @Override
  public Batches batches(int epoch) {
    arrange.accept(epoch);
    return new Batches() {
      private int from;

      @Override
      public boolean hasNext() {
        return from < order.length;
      }

      @Override
      public Batch next() {
        Batch next = new Batch(data, order, from, Math.min(batch, order.length - from));
        from += next.n();
        return next;
      }
    };
  }
}
