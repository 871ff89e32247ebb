import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Xor}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Xor")
final class XorGradients {
  final float[][] bits;
  final float[][] odd;

  XorGradients(int capacity) {
    this.bits = new float[capacity][2];
    this.odd = new float[capacity][1];
  }
}
