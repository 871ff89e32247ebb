package dev.sinew;

import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import java.util.function.Consumer;

/** What a network is trained or judged on, in memory or not. */
sealed interface TrainingData permits MemoryData, SourceData {
  static TrainingData of(Dataset data) {
    return new MemoryData(data);
  }

  /** Loads every sample once through {@code pass}, so that anything wrong is found at once. */
  static TrainingData counted(DataSource source, Pass pass, String purpose) {
    return SourceData.counted(source, pass, purpose);
  }

  /** At least one of the samples, for what all have in common. */
  Dataset example();

  /** All samples in their own order, in as many pieces as memory asks for. */
  void forEachPiece(Consumer<Dataset> action);

  /** In batches of this size, in their own order. */
  Samples inOrder(int batch);

  /** In batches of this size, each epoch in another order. */
  Samples shuffled(int batch, long seed);
}
