package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.ShapedGraph;

/** One rule. It reports and never throws. */
interface NetworkCheck {
  void check(ShapedGraph graph, DiagnosticLog log);
}
