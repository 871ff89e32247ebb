package dev.sinew.processor.freeze;

import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.contract.Contract;
import dev.sinew.processor.emit.FrozenEmitter;
import dev.sinew.processor.emit.FrozenNetwork;
import dev.sinew.processor.emit.FrozenNetwork.WeightStore;
import dev.sinew.processor.grad.TrainingGraph;
import dev.sinew.processor.graph.Documentation;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Precision;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import dev.sinew.processor.pass.ParameterFolding;
import dev.sinew.processor.plan.ClassNames;
import dev.sinew.processor.plan.Kernel;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.Planner;
import dev.sinew.processor.plan.Tier;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/** Turns a graph and its trained parameters into a class that only predicts. */
final class Freezer {
  /** Numbers that a class may hold in its code: as many as a layer may have written out. */
  private static final int MAX_WRITTEN = 800;

  private final ShapedGraph graph;
  private final Documentation docs;
  private final Optional<Contract> contract;
  private final String source;
  private final TrainedNetwork trained;
  private final ClassNames names;
  private final Form form;

  private Freezer(
      ShapedGraph graph,
      Documentation docs,
      Optional<Contract> contract,
      String source,
      TrainedNetwork trained,
      String packageName,
      Form form) {
    this.graph = untrained(graph);
    this.docs = docs;
    this.contract = contract;
    this.source = source;
    this.trained = trained;
    this.names = new ClassNames(packageName, "Frozen" + ClassNames.of("", graph.name()).base());
    this.form = form;
  }

  /**
   * The class {@code FrozenDigits}.
   *
   * @param graph simplified, as it is planned for training
   * @param docs the comments of its text
   * @param contract the interface that the class implements
   * @param source the network in canonical form
   */
  static Frozen freeze(
      ShapedGraph graph,
      Documentation docs,
      Optional<Contract> contract,
      String source,
      TrainedNetwork trained,
      String packageName,
      Form form) {
    return new Freezer(graph, docs, contract, source, trained, packageName, form).freeze();
  }

  private Frozen freeze() {
    Function<Tensor, double[]> numbers = tensor -> trained.tensor(tensor.name());
    List<double[]> sample = Sample.of(graph, numbers);
    List<double[]> answer = trained.predict(sample);
    Plan plan = plan(graph);
    if (isTiny(plan)) {
      Plan folded = plan(ParameterFolding.apply(graph, numbers));
      FrozenNetwork network =
          new FrozenNetwork(folded, contract, source, Optional.empty(), sample, answer);
      return new Frozen(link(network), Optional.empty());
    }
    byte[] bytes = bytes();
    boolean inside = form == Form.SINGLE_FILE;
    String text = inside ? Base64.getEncoder().encodeToString(bytes) : "";
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    WeightStore store = new WeightStore(names.base() + Frozen.SUFFIX, text, checksum.getValue());
    FrozenNetwork network =
        new FrozenNetwork(plan, contract, source, Optional.of(store), sample, answer);
    return new Frozen(link(network), inside ? Optional.empty() : Optional.of(bytes));
  }

  private Plan plan(ShapedGraph planned) {
    return Planner.plan(
            new TrainingGraph(planned, List.of(), Optional.empty()), names.packageName())
        .named(names)
        .documented(docs);
  }

  private static ShapedGraph untrained(ShapedGraph graph) {
    return new ShapedGraph(
        graph.name(),
        graph.precision(),
        graph.nodes(),
        graph.outputs(),
        Optional.empty(),
        graph.span());
  }

  /** Whether every layer is straight-line code anyway, so that its numbers can stand in it. */
  private boolean isTiny(Plan plan) {
    return graph.parameterCount() <= MAX_WRITTEN
        && plan.forward().stream()
            .filter(Freezer::isDense)
            .allMatch(kernel -> kernel.tier() == Tier.STRAIGHT);
  }

  private static boolean isDense(Kernel kernel) {
    Node node = kernel.node();
    return node.op() instanceof Op.Dense;
  }

  private byte[] bytes() {
    double[] parameters = trained.parameters();
    boolean floats = graph.precision() == Precision.FLOAT;
    ByteBuffer buffer =
        ByteBuffer.allocate(parameters.length * (floats ? Float.BYTES : Double.BYTES))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (double number : parameters) {
      if (floats) {
        buffer.putFloat((float) number);
      } else {
        buffer.putDouble(number);
      }
    }
    return buffer.array();
  }

  private GeneratedClass link(FrozenNetwork network) {
    List<GeneratedClass> classes =
        FrozenEmitter.emit(network).stream()
            .map(each -> new GeneratedClass(names.packageName(), each.simpleName(), each.text()))
            .toList();
    GeneratedClass main = classes.get(0);
    String text = Linker.link(main, classes.subList(1, classes.size()));
    return new GeneratedClass(main.packageName(), main.simpleName(), text);
  }
}
