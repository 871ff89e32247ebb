import dev.sinew.Generated;

/** The values of a batch on its way through {@code Xor}, a row for each sample. */
@Generated("network Xor")
final class XorValues {
  final float[][] bits;
  final float[][] odd;

  XorValues(int capacity) {
    this.bits = new float[capacity][2];
    this.odd = new float[capacity][1];
  }
}
