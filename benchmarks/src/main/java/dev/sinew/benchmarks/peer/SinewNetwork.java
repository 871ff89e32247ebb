package dev.sinew.benchmarks.peer;

import dev.sinew.FloatPass;
import dev.sinew.Network;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/**
 * A generated network, and the methods of its own that have no common type.
 *
 * @param predictor fills the output of one sample
 * @param pass scratch space for a batch
 * @param input the input of a row
 * @param output the output of a row
 * @param target the target of a row
 * @param functions what follows each layer
 */
record SinewNetwork<P extends FloatPass>(
    String name,
    Network network,
    BiConsumer<float[], float[]> predictor,
    IntFunction<P> pass,
    Row<P> input,
    Row<P> output,
    Row<P> target,
    Loss loss,
    List<Function> functions) {

  /** A row of a pass. */
  interface Row<P> {
    float[] of(P pass, int row);
  }

  /** The same for the other libraries. */
  Model model() {
    return Model.of(name, network, loss, functions);
  }

  Call batch(float[][] samples) {
    P rows = pass.apply(samples.length);
    int width = output.of(rows, 0).length;
    float[] result = new float[samples.length * width];
    return new Call() {
      @Override
      public void run() {
        for (int s = 0; s < samples.length; s++) {
          System.arraycopy(samples[s], 0, input.of(rows, s), 0, samples[s].length);
        }
        rows.forward(samples.length);
        for (int s = 0; s < samples.length; s++) {
          System.arraycopy(output.of(rows, s), 0, result, s * width, width);
        }
      }

      @Override
      public float[] result() {
        return result.clone();
      }
    };
  }

  /** The forward pass alone, on samples that lie there already. */
  Call forward(float[][] samples) {
    P rows = pass.apply(samples.length);
    for (int s = 0; s < samples.length; s++) {
      System.arraycopy(samples[s], 0, input.of(rows, s), 0, samples[s].length);
    }
    return new Call() {
      @Override
      public void run() {
        rows.forward(samples.length);
      }

      @Override
      public float[] result() {
        float[][] outputs = new float[samples.length][];
        for (int s = 0; s < samples.length; s++) {
          outputs[s] = output.of(rows, s);
        }
        return Flat.of(outputs);
      }
    };
  }
}
