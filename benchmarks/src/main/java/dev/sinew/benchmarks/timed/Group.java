package dev.sinew.benchmarks.timed;

import dev.sinew.benchmarks.peer.Peer;
import dev.sinew.benchmarks.peer.Peers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is timed in one process. */
enum Group {
  /** The limit, and all tasks in the hands of all. */
  ALL,
  /** What everyone does, by libraries that may use several threads. */
  THREADS,
  /** All tasks in our own hands. */
  OURS,
  /** Training by {@code fit}, on one thread and on two. */
  FIT,
  /** Larger and larger networks, by those that might be the fastest. */
  LARGER;

  private static final Set<String> FASTEST =
      Set.of("Sinew", "ONNX Runtime", "ONNX Runtime, kept tensors", "DJL");

  List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    switch (this) {
      case ALL -> {
        tasks.add(Tasks.LIMIT);
        tasks.addAll(Tasks.PRODUCTS);
        tasks.addAll(Tasks.COMPARED);
      }
      case THREADS -> tasks.addAll(Tasks.COMPARED);
      case OURS -> {
        tasks.addAll(Tasks.PRODUCTS);
        tasks.addAll(Tasks.COMPARED);
      }
      case FIT -> {} // no call that others have
      case LARGER -> tasks.addAll(Tasks.larger());
    }
    return tasks;
  }

  List<Peer> peers(int threads) {
    return Peers.all(threads).stream()
        .filter(
            peer ->
                switch (this) {
                  case ALL -> true;
                  case THREADS -> !peer.name().equals("plain loop");
                  case OURS, FIT -> peer.name().equals("Sinew");
                  case LARGER -> FASTEST.contains(peer.name());
                })
        .toList();
  }
}
