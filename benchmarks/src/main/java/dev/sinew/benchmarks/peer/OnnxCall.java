package dev.sinew.benchmarks.peer;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;

/** Predictions that make a tensor for each call. */
public final class OnnxCall implements Call {
  private final OrtSession session;
  private final float[][] samples;
  private final float[] flat;
  private final long[] shape;
  private final float[] result;

  private OnnxCall(OrtSession session, float[][] samples, int width) {
    this.session = session;
    this.samples = samples;
    flat = new float[samples.length * samples[0].length];
    shape = new long[] {samples.length, samples[0].length};
    result = new float[samples.length * width];
  }

  /**
   * Opens the bytes of an ONNX file.
   *
   * @param samples {@code [n, in]}
   * @param width the numbers of one answer
   */
  public static OnnxCall open(byte[] graph, int threads, float[][] samples, int width)
      throws OrtException {
    return new OnnxCall(OnnxSessions.open(graph, threads), samples, width);
  }

  @Override
  public void run() {
    Flat.fill(samples, flat);
    try (OnnxTensor x =
            OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(), FloatBuffer.wrap(flat), shape);
        OrtSession.Result results = session.run(Map.of(OnnxGraph.INPUT, x))) {
      ((OnnxTensor) results.get(0)).getFloatBuffer().get(result);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public float[] result() {
    return result.clone();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
