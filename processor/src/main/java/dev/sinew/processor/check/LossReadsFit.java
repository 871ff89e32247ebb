package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.Span;
import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.LossSource;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.TrainInput;
import dev.sinew.processor.graph.Training;
import java.util.List;
import java.util.Optional;

/** What a loss compares with, and what its samples and classes count for, have fitting shapes. */
final class LossReadsFit implements NetworkCheck {
  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    graph
        .training()
        .map(Training::loss)
        .ifPresent(loss -> loss.terms().forEach(term -> check(graph, loss, term, log)));
  }

  private record Read(String name, Shape shape, Span span) {}

  private static void check(ShapedGraph graph, Loss loss, LossTerm term, DiagnosticLog log) {
    Port port = graph.outputs().get(term.output());
    Shape judged = graph.node(port.inside()).shape();
    Hint judgedAt = definedAt(port.name(), port.span(), log);
    read(graph, loss, term.target())
        .filter(read -> !same(read.shape(), judged))
        .ifPresent(
            read ->
                report(
                    term,
                    "target " + read.name(),
                    "the shape " + judged + " of " + port.name(),
                    read.shape().toString(),
                    log,
                    definedAt(read.name(), read.span(), log),
                    judgedAt));
    read(graph, loss, term.sampleWeight())
        .filter(read -> read.shape().size() != 1)
        .ifPresent(
            read ->
                report(
                    term,
                    "sampleWeight " + read.name(),
                    "one number a sample",
                    "shape " + read.shape(),
                    log,
                    definedAt(read.name(), read.span(), log)));
    if (term.formula() instanceof LossFormula.PerElement each
        && !each.constants().isEmpty()
        && each.constants().size() != judged.size()) {
      report(
          term,
          "posWeight",
          "one number, or one for each of the " + judged.size() + " of " + port.name(),
          String.valueOf(each.constants().size()),
          log,
          judgedAt);
    }
    int weights = term.formula().classRules().map(rules -> rules.weights().size()).orElse(0);
    if (weights > 0 && weights != judged.size()) {
      report(
          term,
          "classWeights",
          "a number for each of the " + judged.size() + " classes of " + port.name(),
          String.valueOf(weights),
          log,
          judgedAt);
    }
  }

  private static void report(
      LossTerm term,
      String what,
      String expected,
      String found,
      DiagnosticLog log,
      Hint... places) {
    log.report(DiagnosticKind.LOSS_SHAPE, term.span(), List.of(what, expected, found), places);
  }

  private static Hint definedAt(String name, Span span, DiagnosticLog log) {
    return Hint.of(HintKind.DEFINED_AT, name, log.file().position(span.start()));
  }

  private static Optional<Read> read(ShapedGraph graph, Loss loss, LossSource source) {
    if (source instanceof LossSource.Value value) {
      Node node = graph.node(value.node());
      return Optional.of(new Read(node.described(), node.shape(), node.defined()));
    }
    if (source instanceof LossSource.Given given) {
      TrainInput input = loss.inputs().get(given.index());
      return Optional.of(new Read(input.name(), input.shape(), input.span()));
    }
    return Optional.empty();
  }

  /** A single number passes for a vector of one. */
  private static boolean same(Shape a, Shape b) {
    return a.equals(b) || (a.isVector() && b.isVector() && a.size() == b.size());
  }
}
