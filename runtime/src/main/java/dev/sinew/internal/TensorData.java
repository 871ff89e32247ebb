package dev.sinew.internal;

import dev.sinew.ModelFileException;
import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Parameters;
import dev.sinew.Precision;
import dev.sinew.internal.Header.Entry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Collection;
import java.util.Objects;

/** The bytes behind the header, moved in pieces. */
final class TensorData {
  private static final int PIECE = 8192; // values at once

  private TensorData() {}

  /** All tensors of a network in its own order; the header has been found to fit. */
  static double[] read(String file, FileChannel channel, Header header, NetworkSpec spec)
      throws IOException {
    double[] flat = new double[spec.parameterCount()];
    for (TensorSpec tensor : spec.tensors()) {
      Entry entry = Objects.requireNonNull(header.tensors().get(tensor.name()));
      read(file, channel, header, entry, tensor.size(), tensor.offset(), flat);
      if (spec.precision() == Precision.FLOAT && entry.dtype().equals("F64")) {
        checkFloats(file, tensor, spec, flat);
      }
    }
    return flat;
  }

  /** One tensor of one axis, whose length has been checked. */
  static double[] read(String file, FileChannel channel, Header header, Entry entry)
      throws IOException {
    double[] flat = new double[entry.shape().get(0)];
    read(file, channel, header, entry, flat.length, 0, flat);
    return flat;
  }

  private static void read(
      String file,
      FileChannel channel,
      Header header,
      Entry entry,
      int size,
      int offset,
      double[] flat)
      throws IOException {
    int bytes = Extents.bytes(entry.dtype());
    long position = header.dataStart() + entry.begin();
    ByteBuffer buffer = ByteBuffer.allocate(PIECE * bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int done = 0; done < size; done += PIECE) {
      int count = Math.min(PIECE, size - done);
      buffer.clear().limit(count * bytes);
      Channels.fill(file, channel, position + (long) done * bytes, buffer);
      for (int i = 0; i < count; i++) {
        flat[offset + done + i] = bytes == Float.BYTES ? buffer.getFloat() : buffer.getDouble();
      }
    }
  }

  private static void checkFloats(String file, TensorSpec tensor, NetworkSpec spec, double[] flat)
      throws ModelFileException {
    for (int i = 0; i < tensor.size(); i++) {
      double value = flat[tensor.offset() + i];
      if (Double.isFinite(value) && (float) value != value) {
        throw new ModelFileException(
            String.format(
                "%s holds doubles, but %s computes in float, and %s = %s is no float. Save the file"
                    + " in float32 (in PyTorch: model.float()), or write 'precision double' in the"
                    + " network.",
                file, spec.name(), tensor.element(i), value));
      }
    }
  }

  /** The parameters, then arrays as long as they are and of the same type. */
  static void write(
      FileChannel channel, byte[] header, Parameters parameters, Collection<double[]> arrays)
      throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    Channels.write(channel, length.putLong(header.length).flip());
    Channels.write(channel, ByteBuffer.wrap(header));
    boolean floats = parameters.spec().precision() == Precision.FLOAT;
    write(channel, floats, parameters.doubles());
    for (double[] array : arrays) {
      write(channel, floats, array);
    }
  }

  private static void write(FileChannel channel, boolean floats, double[] flat) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(PIECE * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < flat.length; i++) {
      if (floats) {
        buffer.putFloat((float) flat[i]);
      } else {
        buffer.putDouble(flat[i]);
      }
      if (buffer.remaining() < Double.BYTES || i == flat.length - 1) {
        Channels.write(channel, buffer.flip());
        buffer.clear();
      }
    }
  }
}
