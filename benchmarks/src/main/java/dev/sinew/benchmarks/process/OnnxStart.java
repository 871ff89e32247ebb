package dev.sinew.benchmarks.process;

import ai.onnxruntime.OrtException;
import dev.sinew.benchmarks.peer.OnnxCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same program with ONNX Runtime. */
final class OnnxStart {
  private OnnxStart() {}

  /** Takes the model file and how often to ask. */
  public static void main(String[] args) throws IOException, OrtException {
    float[][] sample = new float[1][784];
    byte[] graph = Files.readAllBytes(Path.of(args[0]));
    try (OnnxCall session = OnnxCall.open(graph, 1, sample, 10)) {
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        sample[0][i % sample[0].length] = 1;
        session.run();
      }
      System.out.println(session.result()[0]);
    }
  }
}
