package dev.sinew;

import dev.sinew.data.Dataset;
import dev.sinew.internal.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Predicts many samples in pieces, which threads take one after the other. The pieces are the same
 * for any number of threads, and so are the bits.
 */
final class BulkPrediction {
  private final Dataset data;
  private final int[] order;
  private final List<Pass> passes = new ArrayList<>();
  private final Predictions predictions;
  private final AtomicInteger begun = new AtomicInteger();

  private BulkPrediction(Network network, Dataset data, int threads) {
    this.data = data;
    order = Shuffle.identity(data.size());
    predictions = new Predictions(network.spec(), data.size());
    Parameters parameters = network.parameters();
    for (int i = 0; i < Math.min(threads, pieces()); i++) {
      Pass pass = network.newForwardPass(Math.min(Examiner.BATCH, order.length));
      pass.use(parameters); // of one moment for all
      passes.add(pass);
    }
  }

  static Predictions of(Network network, Dataset data, int threads) {
    DataChecks.inputs(network.spec(), data);
    BulkPrediction prediction = new BulkPrediction(network, data, threads);
    int shares = prediction.passes.size();
    if (shares > 0) {
      try (Team team = Team.of(shares, "sinew-" + network.spec().name())) {
        team.share(prediction::share, shares);
      }
    }
    return prediction.predictions;
  }

  private int pieces() {
    return (order.length + Examiner.BATCH - 1) / Examiner.BATCH;
  }

  private void share(int share, int shares) {
    Pass pass = passes.get(share);
    for (int piece = begun.getAndIncrement(); piece < pieces(); piece = begun.getAndIncrement()) {
      int from = piece * Examiner.BATCH;
      int n = Math.min(Examiner.BATCH, order.length - from);
      pass.loadInputs(data, order, from, n);
      pass.forward(n);
      for (int output = 0; output < pass.spec().outputs().size(); output++) {
        for (int row = 0; row < n; row++) {
          pass.scores(output, row, predictions.row(output, from + row));
        }
      }
    }
  }
}
