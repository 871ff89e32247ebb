package dev.sinew.processor;

import com.palantir.javapoet.JavaFile;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.bind.Binder;
import dev.sinew.processor.bind.BoundNetwork;
import dev.sinew.processor.check.NetworkChecks;
import dev.sinew.processor.emit.NetworkEmitter;
import dev.sinew.processor.grad.Differentiator;
import dev.sinew.processor.grad.TrainingGraph;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.pass.Simplifier;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.Planner;
import dev.sinew.processor.shape.ShapeInference;
import dev.sinew.tree.Tree;
import dev.sinew.tree.TreePrinter;
import java.util.List;
import java.util.Optional;

/** The stages of the compiler, in order, for one network. */
final class CompilationPipeline {
  private CompilationPipeline() {}

  /** The classes of {@code network}; none if anything is wrong, which {@code log} then holds. */
  static List<JavaFile> compile(
      Tree.Network network, List<Tree.Function> functions, String packageName, DiagnosticLog log) {
    DiagnosticLog own = new DiagnosticLog(log.file());
    List<JavaFile> files = stages(network, functions, packageName, own);
    log.addAll(own);
    return files;
  }

  private static List<JavaFile> stages(
      Tree.Network network, List<Tree.Function> functions, String packageName, DiagnosticLog log) {
    BoundNetwork bound = Binder.bind(network, functions, log);
    Optional<ShapedGraph> shaped = ShapeInference.infer(bound, log);
    if (shaped.isEmpty()) {
      return List.of();
    }
    NetworkChecks.check(shaped.get(), log);
    TrainingGraph training = Differentiator.differentiate(Simplifier.simplify(shaped.get()), log);
    if (log.hasErrors()) {
      return List.of();
    }
    Plan plan = Planner.plan(training, packageName);
    return NetworkEmitter.emit(plan, TreePrinter.print(network));
  }
}
