package dev.sinew.benchmarks.peer;

import dev.sinew.Network;
import dev.sinew.NetworkSpec.TensorSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A network as every library knows it: layers with their weights. */
public record Model(String name, List<Layer> layers, Loss loss) {
  private static final String WEIGHT = ".weight";

  /** Copies the list. */
  public Model {
    layers = List.copyOf(layers);
  }

  /** What a network of dense layers computes now; {@code functions} has one for each layer. */
  static Model of(String name, Network network, Loss loss, List<Function> functions) {
    float[] flat = network.parameters().floats();
    Map<String, float[]> tensors = new LinkedHashMap<>();
    for (TensorSpec tensor : network.spec().tensors()) {
      int end = tensor.offset() + tensor.size();
      tensors.put(tensor.name(), Arrays.copyOfRange(flat, tensor.offset(), end));
    }
    List<Layer> layers = new ArrayList<>();
    for (TensorSpec tensor : network.spec().tensors()) {
      if (tensor.name().endsWith(WEIGHT)) {
        String of = tensor.name().substring(0, tensor.name().length() - WEIGHT.length());
        float[] none = new float[tensor.shape().get(0)];
        float[] bias = tensors.getOrDefault(of + ".bias", none);
        float[] weight = Objects.requireNonNull(tensors.get(tensor.name()));
        Function function = functions.get(layers.size());
        layers.add(new Layer(tensor.shape().get(1), weight, bias, function));
      }
    }
    return new Model(name, layers, loss);
  }

  /** The numbers of a sample. */
  public int in() {
    return layers.get(0).in();
  }

  /** The numbers of an answer. */
  public int out() {
    return last().out();
  }

  Layer last() {
    return layers.get(layers.size() - 1);
  }

  /** All parameters, layer by layer, each its weight and then its bias. */
  public float[] parameters() {
    List<float[]> tensors = new ArrayList<>();
    layers.forEach(layer -> tensors.addAll(List.of(layer.weight(), layer.bias())));
    return Flat.of(tensors);
  }
}
