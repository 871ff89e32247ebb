package dev.sinew.benchmarks.peer;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.SequentialBlock;
import ai.djl.training.ParameterStore;
import java.util.Optional;

/** PyTorch by way of DJL. Its threads are set for the whole process, by a system property. */
final class Djl implements Peer {
  static final String ENGINE = "PyTorch";

  @Override
  public String name() {
    return "DJL";
  }

  @Override
  public Call prediction(Model model, float[][] samples) {
    NDManager manager = NDManager.newBaseManager(Device.cpu(), ENGINE);
    Shape shape = new Shape(samples.length, model.in());
    SequentialBlock block = DjlBlocks.whole(model);
    block.initialize(manager, DataType.FLOAT32, shape);
    block.freezeParameters(true);
    ParameterStore store = new ParameterStore(manager, false);
    float[] flat = new float[samples.length * model.in()];
    return new Call() {
      private float[] result = {};

      @Override
      public void run() {
        Flat.fill(samples, flat);
        try (NDManager one = manager.newSubManager()) {
          NDArray x = one.create(flat, shape);
          result = block.forward(store, new NDList(x), false).singletonOrThrow().toFloatArray();
        }
      }

      @Override
      public float[] result() {
        return result;
      }

      @Override
      public void close() {
        manager.close();
      }
    };
  }

  @Override
  public Optional<Learner> learner(Model model, Descent descent) {
    return Optional.of(new DjlLearner(model, descent));
  }
}
