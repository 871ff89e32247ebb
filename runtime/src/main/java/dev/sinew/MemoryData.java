package dev.sinew;

import dev.sinew.data.Dataset;
import java.util.function.Consumer;

/** All samples in memory. */
record MemoryData(Dataset data) implements TrainingData {
  @Override
  public Dataset example() {
    return data;
  }

  @Override
  public void forEachPiece(Consumer<Dataset> action) {
    action.accept(data);
  }

  @Override
  public Samples inOrder(int batch) {
    return DatasetSamples.inOrder(data, batch);
  }

  @Override
  public Samples shuffled(int batch, long seed) {
    return DatasetSamples.shuffled(data, batch, seed);
  }
}
