package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.data.Dataset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Loss and accuracy over batches, cheap enough for every epoch. The accuracy is that of the first
 * output whose targets name classes.
 */
final class Tally {
  private final LossTally loss;
  private final Optional<ClassJudge> judge;

  Tally(Pass pass, Dataset data) {
    loss = new LossTally(pass);
    judge = judge(pass, data);
  }

  private static Optional<ClassJudge> judge(Pass pass, Dataset data) {
    List<Port> outputs = pass.spec().outputs();
    for (int output = 0; output < outputs.size(); output++) {
      if (pass.targetWidth(output) > 0 && ClassJudge.judges(outputs.get(output), data)) {
        return Optional.of(new ClassJudge(pass, output, false));
      }
    }
    return Optional.empty();
  }

  void clear() {
    loss.clear();
    judge.ifPresent(ClassJudge::clear);
  }

  /** Takes the batch that lies in the pass, with its loss as the pass gave it. */
  void add(double batchLoss, int n) {
    loss.add(batchLoss, n);
    judge.ifPresent(each -> each.add(n));
  }

  boolean hasAccuracy() {
    return judge.isPresent();
  }

  double loss() {
    return loss.mean();
  }

  OptionalDouble accuracy() {
    return judge.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(judge.get().accuracy());
  }
}
