package dev.sinew.processor.numeric;

import dev.sinew.Parameters;
import dev.sinew.train.EpochReport;
import dev.sinew.train.TrainingListener;
import java.util.List;

/** Keeps the parameters that each epoch of a training publishes. */
record Recorder(GeneratedNetwork network, List<Parameters> published) implements TrainingListener {
  @Override
  public void onEpoch(EpochReport report) {
    published.add(network.parameters());
  }
}
