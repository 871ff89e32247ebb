package dev.sinew.benchmarks.peer;

import ai.onnxruntime.OrtException;
import java.util.Optional;

/** ONNX Runtime by its own Java binding; it predicts only. */
final class OnnxRuntime implements Peer {
  /** What becomes of the tensors. */
  enum Tensors {
    /** Each call makes its own, as most programs do. */
    PER_CALL("ONNX Runtime"),
    /** Calls share them, and fill them anew. */
    KEPT("ONNX Runtime, kept tensors");

    private final String peer;

    Tensors(String peer) {
      this.peer = peer;
    }
  }

  private final Tensors tensors;
  private final int threads;

  OnnxRuntime(Tensors tensors, int threads) {
    this.tensors = tensors;
    this.threads = threads;
  }

  @Override
  public String name() {
    return tensors.peer;
  }

  @Override
  public Call prediction(Model model, float[][] samples) {
    byte[] graph = OnnxGraph.bytes(model, samples.length);
    try {
      return switch (tensors) {
        case PER_CALL -> OnnxCall.open(graph, threads, samples, model.out());
        case KEPT -> OnnxKept.open(graph, threads, samples, model.out());
      };
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<Learner> learner(Model model, Descent descent) {
    return Optional.empty();
  }
}
