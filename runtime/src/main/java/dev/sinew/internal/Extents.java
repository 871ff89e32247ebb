package dev.sinew.internal;

import dev.sinew.ModelFileException;
import dev.sinew.internal.Header.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Where the tensors of a file lie: side by side, without gaps, as long as type and shape say. */
final class Extents {
  /** A class of its own, since every start needs it and lambdas take long to make. */
  private static final class InOrder implements Comparator<Map.Entry<String, Entry>> {
    @Override
    public int compare(Map.Entry<String, Entry> one, Map.Entry<String, Entry> other) {
      Entry a = one.getValue();
      Entry b = other.getValue();
      return a.begin() == b.begin()
          ? Long.compare(a.end(), b.end())
          : Long.compare(a.begin(), b.begin());
    }
  }

  private Extents() {}

  static void check(String file, Map<String, Entry> tensors, long dataLength)
      throws ModelFileException {
    List<Map.Entry<String, Entry>> inOrder = new ArrayList<>(tensors.entrySet());
    inOrder.sort(new InOrder());
    long end = 0;
    for (Map.Entry<String, Entry> named : inOrder) {
      Entry tensor = named.getValue();
      if (tensor.begin() != end || tensor.end() < tensor.begin() || tensor.end() > dataLength) {
        throw wrong(
            file, named.getKey(), tensor, "where " + end + " to " + dataLength + " is left");
      }
      length(file, named.getKey(), tensor);
      end = tensor.end();
    }
    if (end != dataLength) {
      throw new ModelFileException(
          String.format(
              "%s is damaged: its tensors take %d bytes, but %d bytes follow the header.",
              file, end, dataLength));
    }
  }

  /** Types other than F32 and F64 are refused later, with the tensors' names. */
  private static void length(String file, String name, Entry tensor) throws ModelFileException {
    int bytes = bytes(tensor.dtype());
    if (bytes == 0) {
      return;
    }
    long room = tensor.end() - tensor.begin();
    long expected = bytes;
    for (int axis : tensor.shape()) {
      if (axis > 0 && expected > Long.MAX_VALUE / axis) {
        throw wrong(file, name, tensor, "far too few for shape " + tensor.shape());
      }
      expected *= axis;
    }
    if (expected != room) {
      throw wrong(
          file,
          name,
          tensor,
          "but " + tensor.dtype() + " " + tensor.shape() + " takes " + expected + " bytes");
    }
  }

  /** The size of an element, 0 for types that are not read. */
  static int bytes(String dtype) {
    return switch (dtype) {
      case "F32" -> Float.BYTES;
      case "F64" -> Double.BYTES;
      default -> 0;
    };
  }

  private static ModelFileException wrong(String file, String name, Entry tensor, String but) {
    return new ModelFileException(
        String.format(
            "%s is damaged: tensor \"%s\" claims bytes %d to %d, %s.",
            file, name, tensor.begin(), tensor.end(), but));
  }
}
