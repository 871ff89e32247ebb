package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.data.Dataset;
import dev.sinew.train.Evaluation;
import java.util.ArrayList;
import java.util.List;

/** Runs samples through a pass in their own order and measures, without training. */
final class Examiner {
  /** Samples at once when nothing else decides; enough to keep the loops busy, small in memory. */
  static final int BATCH = 128;

  private final Pass pass;
  private final Dataset example;
  private final Samples samples;

  Examiner(Pass pass, TrainingData data) {
    this.pass = pass;
    example = data.example();
    samples = data.inOrder(pass.capacity());
  }

  int size() {
    return samples.size();
  }

  /** Loss and accuracy. */
  Tally examine() {
    Tally tally = new Tally(pass, example);
    run((batch, loss) -> tally.add(loss, batch.n()));
    return tally;
  }

  /** Everything there is to measure. */
  Evaluation evaluate() {
    LossTally loss = new LossTally(pass);
    List<ClassJudge> classes = new ArrayList<>();
    List<NumberJudge> numbers = new ArrayList<>();
    List<Port> outputs = pass.spec().outputs();
    for (int output = 0; output < outputs.size(); output++) {
      if (pass.targetWidth(output) == 0) {
        continue;
      }
      if (ClassJudge.judges(outputs.get(output), example)) {
        classes.add(new ClassJudge(pass, output, true));
      } else {
        numbers.add(new NumberJudge(pass, output));
      }
    }
    run(
        (batch, batchLoss) -> {
          loss.add(batchLoss, batch.n());
          classes.forEach(judge -> judge.add(batch.n()));
          numbers.forEach(judge -> judge.add(batch));
        });
    return new Evaluation(
        pass.spec().name(),
        loss.samples(),
        loss.mean(),
        classes.stream().map(ClassJudge::judgement).toList(),
        numbers.stream().map(NumberJudge::judgement).toList());
  }

  private interface Each {
    void take(Batch batch, double loss);
  }

  private void run(Each each) {
    try (Batches batches = samples.batches(1)) {
      while (batches.hasNext()) {
        Batch batch = batches.next();
        batch.loadInto(pass);
        pass.forward(batch.n());
        each.take(batch, pass.loss(batch.n()));
      }
    }
  }
}
