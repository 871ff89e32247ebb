package dev.sinew;

/** Finds out whether threads can help a training, and says so if not. */
final class Threads {
  private Threads() {}

  /** How many threads of so many have something to do. */
  static int useful(Pass pass, int threads, System.Logger log) {
    if (threads == 1 || pass.products() != null) {
      return threads;
    }
    log.log(System.Logger.Level.INFO, alone(pass.spec(), threads));
    return 1;
  }

  private static String alone(NetworkSpec spec, int threads) {
    boolean tiles = spec.layers().stream().anyMatch(layer -> layer.tier().equals("tiles"));
    return String.format(
        "%s trains on one thread, not on %d: %s",
        spec.name(),
        threads,
        tiles
            ? "threads share products of the Vector API, which is not at hand"
            : "none of its layers is large enough to be shared");
  }
}
