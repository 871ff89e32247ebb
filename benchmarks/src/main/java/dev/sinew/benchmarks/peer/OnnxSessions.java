package dev.sinew.benchmarks.peer;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** Opens ONNX files. */
final class OnnxSessions {
  private OnnxSessions() {}

  /** A session with all optimisations. */
  static OrtSession open(byte[] graph, int threads) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return OrtEnvironment.getEnvironment().createSession(graph, options);
    }
  }
}
