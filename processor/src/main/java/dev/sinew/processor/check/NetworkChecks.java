package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;

/** The list of rules; a new one is a new class and a line here. */
public final class NetworkChecks {
  private static final List<NetworkCheck> CHECKS =
      List.of(
          new ValuesAreUsed(),
          new LayersAreToldApart(),
          new LabelsMatchUnits(),
          new LossFitsOutput(),
          new UnitsFitOutput(),
          new TargetsAreMeasured(),
          new LossReadsFit(),
          new PerceptronIsOneLayer(),
          new LabelsPartScores(),
          new NumbersFitPrecision(),
          new ParametersFitAnArray(),
          new GraphFitsClasses(),
          new PortsFitAMethod());

  private NetworkChecks() {}

  /** Reports what breaks a rule. */
  public static void check(ShapedGraph graph, DiagnosticLog log) {
    CHECKS.forEach(check -> check.check(graph, log));
  }
}
