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
      read(file, channel, header.dataStart() + entry.begin(), entry.dtype(), tensor, flat);
      if (spec.precision() == Precision.FLOAT && entry.dtype().equals("F64")) {
        checkFloats(file, tensor, spec, flat);
      }
    }
    return flat;
  }

  private static void read(
      String file,
      FileChannel channel,
      long position,
      String dtype,
      TensorSpec tensor,
      double[] flat)
      throws IOException {
    int bytes = Extents.bytes(dtype);
    ByteBuffer buffer = ByteBuffer.allocate(PIECE * bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int done = 0; done < tensor.size(); done += PIECE) {
      int count = Math.min(PIECE, tensor.size() - done);
      buffer.clear().limit(count * bytes);
      Channels.fill(file, channel, position + (long) done * bytes, buffer);
      for (int i = 0; i < count; i++) {
        flat[tensor.offset() + done + i] =
            bytes == Float.BYTES ? buffer.getFloat() : buffer.getDouble();
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

  static void write(FileChannel channel, byte[] header, Parameters parameters) throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    Channels.write(channel, length.putLong(header.length).flip());
    Channels.write(channel, ByteBuffer.wrap(header));
    boolean floats = parameters.spec().precision() == Precision.FLOAT;
    double[] flat = parameters.doubles();
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
