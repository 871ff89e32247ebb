package dev.sinew.benchmarks.timed;

/**
 * What a peer does in a call.
 *
 * @param name what tables call it
 * @param network the sizes of its layers
 * @param samples how many go through it at once
 */
public record Task(String name, Kind kind, String network, int samples) {
  /** What is done with the samples. */
  public enum Kind {
    /** The caller's arrays in, the caller's array out. */
    PREDICT,
    /** A step of plain descent on a batch that is loaded: forward, loss, backward, update. */
    TRAIN,
    /** The same by {@code fit}, which loads each batch as well. */
    FIT,
    /** A product of matrices by generated code, from rows that lie there already. */
    PRODUCT,
    /** Multiplications and additions that wait for nothing: the most that the processor can do. */
    LIMIT
  }

  /** The multiply-adds of a product or of the limit. */
  public double multiplyAdds() {
    if (kind == Kind.LIMIT) {
      return Limit.MULTIPLY_ADDS;
    }
    String[] sides = network.split("x", -1);
    return samples * Double.parseDouble(sides[0]) * Double.parseDouble(sides[1]);
  }
}
