package dev.sinew.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Models as networks of Deeplearning4j. */
final class Dl4jNetwork {
  private Dl4jNetwork() {}

  /** The layers with our weights. */
  static MultiLayerNetwork of(Model model, Descent descent) {
    NeuralNetConfiguration.ListBuilder list =
        new NeuralNetConfiguration.Builder().updater(updater(descent)).list();
    for (int l = 0; l < model.layers().size(); l++) {
      Layer layer = model.layers().get(l);
      list.layer(
          l == model.layers().size() - 1
              ? new OutputLayer.Builder(loss(model))
                  .nIn(layer.in())
                  .nOut(layer.out())
                  .activation(activation(layer.function()))
                  .build()
              : new DenseLayer.Builder()
                  .nIn(layer.in())
                  .nOut(layer.out())
                  .activation(activation(layer.function()))
                  .build());
    }
    MultiLayerNetwork network = new MultiLayerNetwork(list.build());
    network.init();
    for (int l = 0; l < model.layers().size(); l++) {
      Layer layer = model.layers().get(l);
      int[] shape = {layer.out(), layer.in()};
      network.setParam(l + "_W", Nd4j.create(layer.weight(), shape, 'c').transpose());
      network.setParam(l + "_b", Nd4j.create(layer.bias(), new int[] {1, layer.out()}, 'c'));
    }
    return network;
  }

  /** All parameters, in the order of {@link Model#parameters}. */
  static float[] parameters(MultiLayerNetwork network) {
    List<float[]> tensors = new ArrayList<>();
    for (int l = 0; l < network.getnLayers(); l++) {
      tensors.add(Flat.of(network.getParam(l + "_W").transpose().toFloatMatrix()));
      tensors.add(network.getParam(l + "_b").toFloatVector());
    }
    return Flat.of(tensors);
  }

  private static IUpdater updater(Descent descent) {
    return switch (descent.rule()) {
      case SGD -> new Sgd(descent.rate());
      case ADAM -> new Adam(descent.rate());
    };
  }

  private static Activation activation(Function function) {
    return switch (function) {
      case IDENTITY -> Activation.IDENTITY;
      case RELU -> Activation.RELU;
      case SIGMOID -> Activation.SIGMOID;
      case SOFTMAX -> Activation.SOFTMAX;
    };
  }

  /** Its squared error is a mean over the outputs, so with two of them half the sum. */
  private static LossFunction loss(Model model) {
    return switch (model.loss()) {
      case HALF_SQUARED_ERROR -> LossFunction.MSE;
      case CROSS_ENTROPY -> LossFunction.MCXENT;
    };
  }
}
