package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;

/** The rules; a new one is a new class and a line here. */
public final class NetworkChecks {
  /**
   * Each judges one value, output or loss by itself. So it may judge the known part of a network
   * where something else is wrong.
   */
  private static final List<NetworkCheck> OF_PARTS =
      List.of(
          new LayersAreToldApart(),
          new LabelsMatchUnits(),
          new SharesAreSeveral(),
          new LossFitsOutput(),
          new UnitsFitOutput(),
          new LossReadsFit(),
          new LabelsPartScores(),
          new NumbersFitPrecision());

  /** Each speaks of what is absent or of how much there is together, which a part does not tell. */
  private static final List<NetworkCheck> OF_THE_WHOLE =
      List.of(
          new TargetsAreMeasured(),
          new PerceptronIsOneLayer(),
          new ParametersFitAnArray(),
          new GraphFitsClasses(),
          new PortsFitAMethod());

  private NetworkChecks() {}

  /** Reports which values, outputs and losses of {@code graph}, maybe a part, break a rule. */
  public static void checkParts(ShapedGraph graph, DiagnosticLog log) {
    OF_PARTS.forEach(check -> check.check(graph, log));
  }

  /** Reports which rules {@code graph}, in which nothing is missing, breaks as a whole. */
  public static void checkWhole(ShapedGraph graph, DiagnosticLog log) {
    OF_THE_WHOLE.forEach(check -> check.check(graph, log));
  }
}
