package dev.sinew.benchmarks.peer;

import java.util.List;

/** All that are measured in one process. */
public final class Peers {
  private Peers() {}

  /** Ours first. */
  public static List<Peer> all(int threads) {
    return List.of(
        new Sinew(),
        new OnnxRuntime(OnnxRuntime.Tensors.PER_CALL, threads),
        new OnnxRuntime(OnnxRuntime.Tensors.KEPT, threads),
        new Djl(),
        new Dl4j(),
        new PlainLoop());
  }

  /** By name, as {@link Peer#name} gives it. */
  public static Peer named(String name, int threads) {
    return all(threads).stream()
        .filter(peer -> peer.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no peer " + name + "."));
  }
}
