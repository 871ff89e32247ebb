package dev.sinew.processor.explain;

import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.Kernel;
import dev.sinew.processor.plan.LoopPlan;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.Scratch;
import dev.sinew.processor.plan.SharedArrays;
import dev.sinew.processor.plan.TensorPlan;
import dev.sinew.processor.plan.Tier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A plan, a line for each buffer, tensor and method. */
public final class PlanText {
  private final Plan plan;
  private final StringBuilder text = new StringBuilder();

  private PlanText(Plan plan) {
    this.plan = plan;
  }

  /** The plan: where values lie and which share a place, how tensors are held, what runs. */
  public static String of(Plan plan) {
    PlanText text = new PlanText(plan);
    text.line(
        "values    %d in %d buffers, %d numbers a sample",
        plan.graph().nodes().size(),
        plan.buffers().size(),
        plan.buffers().stream().mapToLong(Buffer::size).sum());
    plan.buffers().forEach(text::buffer);
    text.memory();
    plan.tensors().forEach(text::tensor);
    plan.forward().forEach(text::forward);
    plan.trainedSteps().forEach(kernel -> text.line("backward  %s", kernel.method()));
    return text.text.toString();
  }

  private void buffer(Buffer buffer) {
    List<String> sharing =
        plan.graph().nodes().stream()
            .filter(node -> plan.buffer(node.id()).equals(buffer))
            .map(Node::name)
            .filter(name -> !name.equals(buffer.name()))
            .toList();
    line(
        "buffer    %s[%d]%s",
        buffer.name(),
        buffer.size(),
        sharing.isEmpty() ? "" : ", also holds " + String.join(", ", sharing));
  }

  private void memory() {
    plan.buffers().forEach(buffer -> shared("value", buffer, plan.memory().values()));
    plan.buffers().forEach(buffer -> shared("gradient", buffer, plan.memory().gradients()));
    Scratch scratch = Scratch.of(plan);
    line(
        "scratch   %d bytes for a prediction; for training %d bytes and %d a sample",
        scratch.prediction(), scratch.pass(), scratch.sample());
  }

  private void shared(String what, Buffer buffer, SharedArrays arrays) {
    arrays
        .holder(buffer)
        .ifPresent(
            holder ->
                line("shared    %s %s in the arrays of %s", what, buffer.name(), holder.name()));
  }

  private void tensor(TensorPlan tensor) {
    line(
        "tensor    %s: field %s, %s",
        tensor.tensor().name(), tensor.field(), words(tensor.form().name()));
  }

  private void forward(Kernel kernel) {
    String then =
        kernel.then().stream()
            .map(node -> " and " + node.op().word())
            .collect(Collectors.joining());
    line(
        "forward   %s: %s%s from %s to %s%s",
        kernel.method(),
        kernel.node().op().word(),
        then,
        kernel.from().stream().map(Buffer::name).toList(),
        kernel.to().name(),
        kernel.node().op() instanceof Op.Dense || kernel.tier() == Tier.TILES
            ? "; " + tier(kernel)
            : "");
  }

  private static String tier(Kernel kernel) {
    return words(kernel.tier().name()) + ": " + LoopPlan.reason(kernel);
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
