package dev.sinew.idx;

import dev.sinew.data.Numbers;
import java.nio.ByteBuffer;
import java.util.List;

/** Elements that become numbers when they are asked for. */
final class IdxNumbers implements Numbers {
  private final IdxType type;
  private final int samples;
  private final List<Integer> shape;
  private final int width;
  private final ByteBuffer bytes;

  IdxNumbers(IdxType type, int samples, List<Integer> shape, ByteBuffer bytes) {
    this.type = type;
    this.samples = samples;
    this.shape = List.copyOf(shape);
    this.width = shape.stream().reduce(1, (a, b) -> a * b);
    this.bytes = bytes;
  }

  @Override
  public int size() {
    return samples;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public List<Integer> shape() {
    return shape;
  }

  @Override
  public void copy(int sample, float[] into) {
    int from = sample * width;
    for (int i = 0; i < width; i++) {
      into[i] = (float) type.value(bytes, from + i);
    }
  }

  @Override
  public void copy(int sample, double[] into) {
    int from = sample * width;
    for (int i = 0; i < width; i++) {
      into[i] = type.value(bytes, from + i);
    }
  }
}
