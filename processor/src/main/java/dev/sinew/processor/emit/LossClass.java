package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.plan.Plan;
import javax.lang.model.element.Modifier;

/** Writes {@code DigitsLoss}: the loss of a batch, and its gradient. */
final class LossClass {
  private final Plan plan;
  private final Plan.LossPlan loss;
  private final Numbers numbers;

  private LossClass(Plan plan, Plan.LossPlan loss, Numbers numbers) {
    this.plan = plan;
    this.loss = loss;
    this.numbers = numbers;
  }

  static TypeSpec of(Plan plan, Plan.LossPlan loss, Numbers numbers) {
    return new LossClass(plan, loss, numbers).type();
  }

  private TypeSpec type() {
    return TypeSpec.classBuilder(plan.classes().loss())
        .addJavadoc("What training makes small: $L.\n", formula())
        .addModifiers(Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(value())
        .addMethod(gradient())
        .build();
  }

  private String formula() {
    String reduction =
        loss.loss().sum()
            ? "summed over the samples of a batch"
            : "the mean over the samples of a batch";
    return switch (loss.loss().kind()) {
      case CROSS_ENTROPY ->
          "the cross-entropy -sum t log(softmax(logits)) of "
              + loss.output().name()
              + " and its target t, taken from the logits "
              + loss.seed().name()
              + " so that it cannot overflow; "
              + reduction;
      case HALF_SQUARED_ERROR ->
          "half the squared error sum (t - o)^2 / 2 of "
              + loss.output().name()
              + " and its target t; "
              + reduction;
    };
  }

  private MethodSpec value() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("value")
            .addJavadoc("The loss of the first {@code n} samples.\n")
            .addModifiers(Modifier.STATIC)
            .returns(TypeName.DOUBLE)
            .addParameter(
                numbers.rows(), loss.loss().kind() == Loss.Kind.CROSS_ENTROPY ? "logits" : "y")
            .addParameter(numbers.rows(), "target")
            .addParameter(TypeName.INT, "n")
            .addStatement("double loss = 0")
            .beginControlFlow("for (int s = 0; s < n; s++)");
    switch (loss.loss().kind()) {
      case CROSS_ENTROPY -> method.addCode(crossEntropy());
      case HALF_SQUARED_ERROR -> method.addCode(halfSquaredError());
    }
    return method
        .endControlFlow()
        .addStatement(loss.loss().sum() ? "return loss" : "return loss / n")
        .build();
  }

  private CodeBlock crossEntropy() {
    int size = loss.output().size();
    return CodeBlock.builder()
        .addStatement("$T x = logits[s]", numbers.row())
        .addStatement("$T t = target[s]", numbers.row())
        .addStatement("$T max = x[0]", numbers.one())
        .add(Loops.each("i", size, "max = $T.max(max, x[i])", Math.class))
        .addStatement("double sum = 0")
        .add(Loops.each("i", size, "sum += $T.exp(x[i] - max)", RuntimeTypes.ELEMENTARY))
        .addStatement("double logSum = max + $T.log(sum)", RuntimeTypes.ELEMENTARY)
        .beginControlFlow("for (int i = 0; i < $L; i++)", size)
        .beginControlFlow("if (t[i] != 0)")
        .addStatement("loss += t[i] * (logSum - x[i])")
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  private CodeBlock halfSquaredError() {
    return CodeBlock.builder()
        .addStatement("$T o = y[s]", numbers.row())
        .addStatement("$T t = target[s]", numbers.row())
        .beginControlFlow("for (int i = 0; i < $L; i++)", loss.output().size())
        .addStatement("double error = t[i] - o[i]")
        .addStatement("loss += error * error / 2")
        .endControlFlow()
        .build();
  }

  private MethodSpec gradient() {
    boolean crossEntropy = loss.loss().kind() == Loss.Kind.CROSS_ENTROPY;
    String at = loss.seed().name();
    return MethodSpec.methodBuilder("gradient")
        .addJavadoc(
            crossEntropy
                ? "Writes d loss / d $1L: softmax(x) - t for targets that add up to 1, where y is softmax(x).\n"
                : "Writes d loss / d $1L: y - t.\n",
            at)
        .addModifiers(Modifier.STATIC)
        .addParameter(numbers.rows(), "y")
        .addParameter(numbers.rows(), "target")
        .addParameter(numbers.rows(), "dx")
        .addParameter(TypeName.INT, "n")
        .addCode(share())
        .beginControlFlow("for (int s = 0; s < n; s++)")
        .addStatement("$T ys = y[s]", numbers.row())
        .addStatement("$T t = target[s]", numbers.row())
        .addStatement("$T dxs = dx[s]", numbers.row())
        .addCode(crossEntropy ? logitsGradient() : difference())
        .endControlFlow()
        .build();
  }

  /** The factor of a mean. */
  private CodeBlock share() {
    return loss.loss().sum()
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .addStatement("$T share = $L / n", numbers.one(), numbers.unit())
            .build();
  }

  private CodeBlock logitsGradient() {
    int size = loss.output().size();
    return CodeBlock.builder()
        .addStatement("$T total = $L", numbers.one(), numbers.zero())
        .add(Loops.each("i", size, "total += t[i]"))
        .add(Loops.each("i", size, "dxs[i] = $L", shared("(ys[i] * total - t[i])")))
        .build();
  }

  private CodeBlock difference() {
    return Loops.each("i", loss.output().size(), "dxs[i] = $L", shared("(ys[i] - t[i])"));
  }

  private String shared(String value) {
    return loss.loss().sum() ? value.substring(1, value.length() - 1) : value + " * share";
  }
}
