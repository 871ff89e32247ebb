package dev.sinew.processor.plan;

import dev.sinew.processor.grad.SeededTerm;
import dev.sinew.processor.grad.TrainingGraph;
import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.graph.LossSource;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives the terms of a loss their methods, and what they read its Java names. */
final class LossPlanner {
  /** What the methods that name these arrays name besides. */
  private static final Set<String> RESERVED =
      Set.of(
          "weights",
          "values",
          "gradients",
          "parts",
          "start",
          "capacity",
          "onlyForward",
          "data",
          "order",
          "from",
          "n",
          "inspection",
          "all",
          "loss",
          "share",
          "vectors",
          "s");

  private final ShapedGraph graph;
  private final BufferPlan buffers;
  private final TrainingGraph.LossPass pass;
  private final UniqueNames fields = new UniqueNames(RESERVED);
  private final List<LossPlan.Column> columns = new ArrayList<>();
  private final List<LossPlan.Given> given = new ArrayList<>();

  LossPlanner(ShapedGraph graph, BufferPlan buffers, TrainingGraph.LossPass pass) {
    this.graph = graph;
    this.buffers = buffers;
    this.pass = pass;
  }

  /**
   * The nodes whose values must outlive the forward pass because the loss reads them, though they
   * are no outputs.
   */
  static Set<Integer> kept(TrainingGraph.LossPass pass) {
    Set<Integer> kept = new HashSet<>(pass.loss().valuesRead());
    kept.addAll(pass.seeds());
    pass.terms().forEach(term -> term.function().ifPresent(kept::add));
    return kept;
  }

  LossPlan plan(BackwardPlan backward) {
    Loss loss = pass.loss();
    loss.inputs()
        .forEach(input -> given.add(new LossPlan.Given(input, fields.claim(input.name()))));
    UniqueNames methods = new UniqueNames(Set.of("value", "valueAndGradient"));
    Set<Buffer> seeds = new HashSet<>();
    List<LossPlan.Term> terms = new ArrayList<>();
    for (SeededTerm seeded : pass.terms()) {
      LossTerm term = seeded.term();
      Port port = graph.outputs().get(term.output());
      String word = term.formula().word();
      Buffer at = buffers.of(seeded.at());
      boolean adds = !seeds.add(at);
      terms.add(
          new LossPlan.Term(
              term,
              port.name(),
              methods.claim(pass.terms().size() == 1 ? word : word + "Of" + capital(port.name())),
              at,
              seeded.function().isPresent()
                  ? Optional.of(buffers.of(seeded.function().getAsInt()))
                  : Optional.empty(),
              array(term, term.target()),
              array(term, term.sampleWeight()),
              adds));
    }
    return new LossPlan(loss, terms, columns, given, backward.sequence(pass.steps(), seeds));
  }

  private Optional<String> array(LossTerm term, LossSource source) {
    if (source instanceof LossSource.Value value) {
      return Optional.of("values." + buffers.of(value.node()).name());
    }
    if (source instanceof LossSource.Given input) {
      return Optional.of(given.get(input.index()).field());
    }
    return source instanceof LossSource.Column ? Optional.of(column(term)) : Optional.empty();
  }

  /** The field of a term's target column; terms that need the same share it. */
  private String column(LossTerm term) {
    LossPlan.Column wanted = LossPlan.Column.of(term, "").orElseThrow();
    for (LossPlan.Column column : columns) {
      if (column.holds(wanted)) {
        return column.field();
      }
    }
    String field = fields.claim(graph.outputs().get(term.output()).name() + "Target");
    columns.add(new LossPlan.Column(wanted.output(), wanted.ignored(), wanted.signs(), field));
    return field;
  }

  private static String capital(String name) {
    return ClassNames.of("", name).base();
  }
}
