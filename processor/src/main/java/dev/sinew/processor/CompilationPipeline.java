package dev.sinew.processor;

import com.palantir.javapoet.JavaFile;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.bind.Binder;
import dev.sinew.processor.bind.BoundNetwork;
import dev.sinew.processor.bind.DocComments;
import dev.sinew.processor.check.NetworkChecks;
import dev.sinew.processor.check.ValuesAreUsed;
import dev.sinew.processor.contract.Contract;
import dev.sinew.processor.emit.NetworkEmitter;
import dev.sinew.processor.grad.Differentiator;
import dev.sinew.processor.grad.TrainingGraph;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.pass.Simplifier;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.Planner;
import dev.sinew.processor.shape.ShapeInference;
import dev.sinew.tree.Tree;
import java.util.List;
import java.util.Optional;

/** The stages of the compiler, in order, for one network. */
final class CompilationPipeline {
  private CompilationPipeline() {}

  /** The classes that the plan of {@code stages} stands for, as {@code caller} wants them. */
  static List<JavaFile> emit(Stages stages, Caller caller) {
    Optional<Contract> contract = caller.contract(stages.shaped());
    String text = SelfContained.text(stages.tree(), stages.beside());
    return NetworkEmitter.emit(stages.plan(), contract, text);
  }

  /**
   * What each stage makes of {@code network}; empty if anything is wrong, which {@code log} then
   * holds.
   */
  static Optional<Stages> stages(
      Tree.Network network, List<Tree.Declaration> beside, String packageName, DiagnosticLog log) {
    DiagnosticLog own = new DiagnosticLog(log.file());
    Optional<Stages> stages = run(network, beside, packageName, own);
    log.addAll(own);
    return stages;
  }

  private static Optional<Stages> run(
      Tree.Network network, List<Tree.Declaration> beside, String packageName, DiagnosticLog log) {
    BoundNetwork bound = Binder.bind(network, beside, log);
    boolean usesAreKnown = !log.hasErrors();
    ShapedGraph shaped = ShapeInference.infer(bound, log);
    boolean isWhole = !log.hasErrors();
    if (usesAreKnown) {
      ValuesAreUsed.check(bound, log);
    }
    NetworkChecks.checkParts(shaped, log);
    if (!isWhole) {
      return Optional.empty();
    }
    NetworkChecks.checkWhole(shaped, log);
    ShapedGraph simplified = Simplifier.simplify(shaped);
    TrainingGraph training = Differentiator.differentiate(simplified, log);
    if (log.hasErrors()) {
      return Optional.empty();
    }
    Plan plan =
        Planner.plan(training, packageName).documented(DocComments.of(network, beside, bound));
    return Optional.of(new Stages(network, beside, bound, shaped, training, plan));
  }
}
