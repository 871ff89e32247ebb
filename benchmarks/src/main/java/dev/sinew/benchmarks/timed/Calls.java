package dev.sinew.benchmarks.timed;

import dev.sinew.benchmarks.peer.Call;
import dev.sinew.benchmarks.peer.Descent;
import dev.sinew.benchmarks.peer.Learner;
import dev.sinew.benchmarks.peer.Model;
import dev.sinew.benchmarks.peer.Peer;
import dev.sinew.benchmarks.peer.Sinew;
import java.util.Optional;

/** Tasks in the hands of peers. */
final class Calls {
  /** The rate of all timed steps. */
  static final double RATE = 0.1;

  /** Does nothing. */
  static final Call NONE =
      new Call() {
        @Override
        public void run() {}

        @Override
        public float[] result() {
          return new float[0];
        }
      };

  private Calls() {}

  /** What the peer does for the task; empty if it cannot. */
  static Optional<Call> of(Task task, Peer peer) {
    if (task.kind() == Task.Kind.LIMIT) {
      return peer instanceof Sinew ? Optional.of(new Limit()) : Optional.empty();
    }
    Model model = Sinew.model(task.network());
    Samples samples = Samples.random(model, task.samples());
    return switch (task.kind()) {
      case PREDICT -> Optional.of(peer.prediction(model, samples.inputs()));
      case TRAIN ->
          peer.learner(model, new Descent(Descent.Rule.SGD, RATE))
              .map(learner -> step(learner, samples));
      case PRODUCT, FIT, LIMIT ->
          Optional.of(
              peer instanceof Sinew sinew
                  ? sinew.forward(model, samples.inputs())
                  : peer.prediction(model, samples.inputs()));
    };
  }

  private static Call step(Learner learner, Samples samples) {
    learner.load(samples.inputs(), samples.targets());
    return new Call() {
      @Override
      public void run() {
        learner.step();
      }

      @Override
      public float[] result() {
        return learner.parameters();
      }

      @Override
      public void close() {
        learner.close();
      }
    };
  }
}
