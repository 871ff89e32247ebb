package dev.sinew.benchmarks.peer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;

/** Models as DJL's blocks. */
final class DjlBlocks {
  private DjlBlocks() {}

  /** The layers with our weights; without a softmax at the end, as losses want it. */
  static SequentialBlock logits(Model model) {
    SequentialBlock block = new SequentialBlock();
    for (Layer layer : model.layers()) {
      block.add(linear(layer));
      switch (layer.function()) {
        case IDENTITY, SOFTMAX -> {}
        case RELU -> block.add(Activation.reluBlock());
        case SIGMOID -> block.add(Activation.sigmoidBlock());
      }
    }
    return block;
  }

  /** All of the model. */
  static SequentialBlock whole(Model model) {
    SequentialBlock block = logits(model);
    if (model.last().function() == Function.SOFTMAX) {
      block.add(new LambdaBlock(DjlBlocks::softmax));
    }
    return block;
  }

  private static NDList softmax(NDList list) {
    NDArray logits = list.singletonOrThrow();
    return new NDList(logits.softmax(-1));
  }

  private static Block linear(Layer layer) {
    Linear linear = Linear.builder().setUnits(layer.out()).build();
    linear.setInitializer((ms, shape, type) -> ms.create(layer.weight(), shape), "weight");
    linear.setInitializer((ms, shape, type) -> ms.create(layer.bias(), shape), "bias");
    return linear;
  }
}
