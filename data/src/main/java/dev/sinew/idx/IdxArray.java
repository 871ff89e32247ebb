package dev.sinew.idx;

import dev.sinew.data.Classes;
import dev.sinew.data.Numbers;
import dev.sinew.files.DataFileException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Samples of an IDX file, in memory as they lie in the file. */
public final class IdxArray {
  private final String file;
  private final IdxHeader header;
  private final int first;
  private final int samples;
  private final ByteBuffer bytes;

  /** Samples {@code first} to {@code first + samples - 1} of the file. */
  IdxArray(String file, IdxHeader header, int first, int samples, byte[] bytes) {
    this.file = file;
    this.header = header;
    this.first = first;
    this.samples = samples;
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /** What the elements are. */
  public IdxType type() {
    return header.type();
  }

  /** The dimensions, the number of samples first. */
  public List<Integer> shape() {
    List<Integer> shape = new ArrayList<>(header.shape());
    shape.set(0, samples);
    return List.copyOf(shape);
  }

  /**
   * The elements as numbers, {@code [samples, ...]}; not scaled, so an unsigned byte gives 0 to
   * 255.
   */
  public Numbers numbers() {
    return new IdxNumbers(header.type(), samples, header.sampleShape(), bytes);
  }

  /**
   * The elements as class numbers.
   *
   * @throws DataFileException if there is more than one element a sample, one is below 0, or they
   *     are not whole numbers
   */
  public Classes classes() throws DataFileException {
    if (header.shape().size() > 1 || !header.type().isWhole()) {
      throw new DataFileException(
          String.format(
              "%s has %s; class numbers have one dimension and are whole numbers", file, header));
    }
    int[] classes = new int[samples];
    for (int sample = 0; sample < samples; sample++) {
      classes[sample] = (int) header.type().value(bytes, sample);
      if (classes[sample] < 0) {
        throw new DataFileException(
            String.format(
                "%s has %d as sample %d; class numbers are 0 for the first class and up",
                file, classes[sample], first + sample));
      }
    }
    return Classes.of(classes);
  }
}
