package dev.sinew.benchmarks.peer;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;

/** Predictions with a tensor each for inputs and outputs, kept from call to call. */
final class OnnxKept implements Call {
  private final float[][] samples;
  private final OrtSession session;
  private final FloatBuffer in;
  private final FloatBuffer out;
  private final OnnxTensor input;
  private final OnnxTensor output;
  private final float[] result;

  private OnnxKept(OrtEnvironment environment, OrtSession session, float[][] samples, int width)
      throws OrtException {
    this.samples = samples;
    this.session = session;
    int n = samples.length;
    in = direct(n * samples[0].length);
    out = direct(n * width);
    input = OnnxTensor.createTensor(environment, in, new long[] {n, samples[0].length});
    output = OnnxTensor.createTensor(environment, out, new long[] {n, width});
    result = new float[n * width];
  }

  /**
   * Opens the bytes of an ONNX file.
   *
   * @param samples {@code [n, in]}
   * @param width the numbers of one answer
   */
  static OnnxKept open(byte[] graph, int threads, float[][] samples, int width)
      throws OrtException {
    OrtSession session = OnnxSessions.open(graph, threads);
    return new OnnxKept(OrtEnvironment.getEnvironment(), session, samples, width);
  }

  private static FloatBuffer direct(int size) {
    return ByteBuffer.allocateDirect(4 * size).order(ByteOrder.nativeOrder()).asFloatBuffer();
  }

  @Override
  public void run() {
    int width = samples[0].length;
    for (int s = 0; s < samples.length; s++) {
      in.put(s * width, samples[s]);
    }
    try {
      session.run(Map.of(OnnxGraph.INPUT, input), Map.of(OnnxGraph.OUTPUT, output)).close();
      out.get(0, result);
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
      input.close();
      output.close();
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
