package dev.sinew.benchmarks.timed;

import dev.sinew.benchmarks.peer.Call;
import dev.sinew.benchmarks.peer.Peer;
import dev.sinew.benchmarks.peer.Peers;
import dev.sinew.benchmarks.peer.Sinew;
import java.util.Locale;

/** Checks that peers compute the same, before anyone is timed. */
final class Agreement {
  /** The steps of training that are compared. */
  static final int STEPS = 3;

  /** Of the largest difference that the task makes. */
  private static final double TOLERANCE = 1e-3;

  private Agreement() {}

  /**
   * Runs the task and compares with plain loops.
   *
   * @throws IllegalStateException if the results differ
   */
  static void check(Task task, Peer peer) {
    float[] found = result(task, peer);
    check(task, peer.name(), found, expected(task));
  }

  /** What plain loops make of the task. */
  static float[] expected(Task task) {
    return result(task, Peers.named("plain loop", 1));
  }

  private static float[] result(Task task, Peer peer) {
    try (Call call = Calls.of(task, peer).orElseThrow()) {
      for (int i = 0; i < (task.kind() == Task.Kind.TRAIN ? STEPS : 1); i++) {
        call.run();
      }
      return call.result();
    }
  }

  /**
   * Compares numbers; those of training by how far they moved from the start.
   *
   * @throws IllegalStateException if they differ
   */
  static void check(Task task, String peer, float[] found, float[] expected) {
    float[] start =
        task.kind() == Task.Kind.TRAIN
            ? Sinew.model(task.network()).parameters()
            : new float[expected.length];
    if (found.length != expected.length) {
      throw new IllegalStateException(
          String.format(
              "%s gives %d numbers for \"%s\", but there must be %d.",
              peer, found.length, task.name(), expected.length));
    }
    double largest = 0;
    for (int i = 0; i < expected.length; i++) {
      largest = Math.max(largest, Math.abs(expected[i] - start[i]));
    }
    for (int i = 0; i < expected.length; i++) {
      if (!(Math.abs(found[i] - expected[i]) <= TOLERANCE * largest)) {
        throw new IllegalStateException(
            String.format(
                Locale.ROOT,
                "%s computes something else for \"%s\": number %d is %.7g, but plain loops give"
                    + " %.7g.",
                peer,
                task.name(),
                i,
                found[i],
                expected[i]));
      }
    }
  }
}
