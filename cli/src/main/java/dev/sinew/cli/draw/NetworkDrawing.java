package dev.sinew.cli.draw;

import dev.sinew.cli.draw.Drawing.Arrow;
import dev.sinew.cli.draw.Drawing.Box;
import dev.sinew.cli.draw.Drawing.Kind;
import dev.sinew.diag.SourceFile;
import dev.sinew.diag.Span;
import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.graph.LossSource;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides what a picture of a network shows: its values as boxes, and its loss. */
public final class NetworkDrawing {
  /** What is longer would make its box too wide. */
  private static final int LONGEST = 32;

  private final ShapedGraph graph;
  private final String text;
  private final List<Box> boxes = new ArrayList<>();
  private final Set<Arrow> arrows = new LinkedHashSet<>();

  private NetworkDrawing(ShapedGraph graph, SourceFile source) {
    this.graph = graph;
    text = source.text();
  }

  /** The picture of {@code graph}, whose steps are named as {@code source} writes them. */
  public static Drawing of(ShapedGraph graph, SourceFile source) {
    NetworkDrawing drawing = new NetworkDrawing(graph, source);
    graph.nodes().forEach(drawing::value);
    graph.training().ifPresent(training -> drawing.loss(training.loss()));
    String title = graph.name() + ", " + parameters(graph.parameterCount());
    return new Drawing(title, drawing.boxes, List.copyOf(drawing.arrows));
  }

  private void value(Node node) {
    node.inputs().forEach(input -> arrows.add(new Arrow(input, node.id())));
    Optional<Port> output =
        graph.outputs().stream().filter(port -> port.node() == node.id()).findFirst();
    int count = node.tensors().stream().mapToInt(tensor -> tensor.shape().size()).sum();
    List<String> details = new ArrayList<>();
    if (node.op() instanceof Op.Input) {
      details.add(shape(node.shape()));
      boxes.add(new Box(Kind.INPUT, node.name(), details));
      return;
    }
    String step = step(node);
    if (output.isPresent()) {
      details.add(step);
    }
    details.add(shape(node.shape()));
    if (count > 0) {
      details.add(parameters(count));
    }
    output.filter(port -> !port.labels().isEmpty()).ifPresent(port -> details.add(labels(port)));
    boxes.add(
        output
            .map(port -> new Box(Kind.OUTPUT, port.name(), details))
            .orElseGet(() -> new Box(Kind.STEP, named(node, step), details)));
  }

  private void loss(Loss loss) {
    int given = boxes.size();
    loss.inputs()
        .forEach(
            input ->
                boxes.add(
                    new Box(
                        Kind.INPUT,
                        input.name(),
                        List.of(shape(input.shape()), "only while training"))));
    for (LossTerm term : loss.terms()) {
      int box = boxes.size();
      List<String> details = new ArrayList<>();
      details.add("loss of " + graph.outputs().get(term.output()).name());
      if (term.coefficient() != 1) {
        details.add("times " + term.coefficient());
      }
      boxes.add(new Box(Kind.LOSS, term.formula().word(), details));
      arrows.add(new Arrow(graph.outputs().get(term.output()).node(), box));
      read(term.target(), given, box);
      read(term.sampleWeight(), given, box);
    }
  }

  private void read(LossSource source, int given, int box) {
    if (source instanceof LossSource.Value value) {
      arrows.add(new Arrow(value.node(), box));
    } else if (source instanceof LossSource.Given input) {
      arrows.add(new Arrow(given + input.index(), box));
    }
  }

  /** {@code hidden = relu} where the value has a name of the author's. */
  private static String named(Node node, String step) {
    return node.described().equals(node.name()) ? node.name() + " = " + step : step;
  }

  /** The step as it is written, or its word where that is long or says something else. */
  private String step(Node node) {
    Span span = node.span();
    String word = node.op().word();
    if (span.end() > text.length()) {
      return word;
    }
    String written = text.substring(span.start(), span.end()).replaceAll("\\s+", " ");
    if (!written.startsWith(word)) {
      return word;
    }
    return written.length() <= LONGEST ? written : word + "(...)";
  }

  private static String labels(Port port) {
    List<String> labels = port.labels();
    String all = String.join(", ", labels);
    return all.length() <= LONGEST
        ? all
        : labels.get(0) + " to " + labels.get(labels.size() - 1) + ", " + labels.size() + " labels";
  }

  private static String shape(Shape shape) {
    return shape.rank() == 0 ? "one number" : shape.toString();
  }

  private static String parameters(int count) {
    return String.format(Locale.ROOT, "%,d parameter%s", count, count == 1 ? "" : "s");
  }
}
