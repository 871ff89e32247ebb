package dev.sinew.processor.structure;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.grammar.NnReader;
import dev.sinew.processor.bind.Binder;
import dev.sinew.processor.grad.Differentiator;
import dev.sinew.processor.grad.TrainingGraph;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.pass.Simplifier;
import dev.sinew.processor.shape.ShapeInference;

/** What the first stages make of the statements of a network called N. */
public final class Graphs {
  private Graphs() {}

  public static ShapedGraph shaped(String statements) {
    DiagnosticLog log =
        new DiagnosticLog(new SourceFile("network.nn", "network N { " + statements + " }"));
    ShapedGraph graph =
        ShapeInference.infer(Binder.bind(NnReader.read(log).networks().get(0), log), log);
    if (log.hasErrors()) {
      throw new AssertionError(log.diagnostics());
    }
    return graph;
  }

  public static TrainingGraph training(String statements) {
    DiagnosticLog log = new DiagnosticLog(new SourceFile("network.nn", statements));
    return Differentiator.differentiate(Simplifier.simplify(shaped(statements)), log);
  }
}
