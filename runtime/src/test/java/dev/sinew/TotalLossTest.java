package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Dataset;
import org.junit.jupiter.api.Test;

/** A batch's loss may be a mean or a sum; reports are means over the samples either way. */
class TotalLossTest {
  @Test
  void meanIsTakenTimesTheSamples() {
    assertEquals(6, Examples.line(Precision.DOUBLE).newPass(2).total(3, 2));
  }

  @Test
  void sumIsTakenAsItIs() {
    NetworkSpec spec = Examples.lineSpec(Precision.FLOAT).build();
    assertEquals(3, new Summing(Parameters.initial(spec, 0)).total(3, 2));
  }

  private static final class Summing extends FloatPass {
    Summing(Parameters start) {
      super(start, 2);
    }

    @Override
    protected boolean addsUpLoss() {
      return true;
    }

    @Override
    public void loadInputs(Dataset data, int[] order, int from, int n) {}

    @Override
    public void loadTargets(Dataset data, int[] order, int from, int n) {}

    @Override
    public void forward(int n) {}

    @Override
    public double loss(int n) {
      return 0;
    }

    @Override
    public void backward(int n) {}

    @Override
    public double lossAndGradient(int n) {
      return 0;
    }

    @Override
    public void refresh() {}

    @Override
    protected float[] outputRow(int output, int row) {
      return new float[1];
    }

    @Override
    protected float[] targetRow(int output, int row) {
      return new float[1];
    }
  }
}
