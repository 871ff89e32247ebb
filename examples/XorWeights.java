import dev.sinew.Generated;

/** The parameters of {@code Xor}, in the form its loops read. */
@Generated("network Xor")
final class XorWeights {
  final float[] oddWeight;
  final float[] oddBias;

  XorWeights() {
    this.oddWeight = new float[2];
    this.oddBias = new float[1];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, oddWeight, 0, 2);
    System.arraycopy(parameters, 2, oddBias, 0, 1);
  }
}
