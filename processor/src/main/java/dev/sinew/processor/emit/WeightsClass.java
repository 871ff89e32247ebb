package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.TensorPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code DigitsWeights}: the parameters, in the form the forward pass reads. */
final class WeightsClass {
  private static final int COPY_BYTES = 32;

  private WeightsClass() {}

  static TypeSpec of(Plan plan, Numbers numbers) {
    return of(plan, numbers, true);
  }

  /** For a class that goes without tiles and all that they need. */
  static TypeSpec withoutTiles(Plan plan, Numbers numbers) {
    return of(plan, numbers, false);
  }

  private static TypeSpec of(Plan plan, Numbers numbers, boolean tiles) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.classes().weights())
            .addJavadoc(
                "The parameters of {@code $L}, in the form its loops read.\n", plan.graph().name())
            .addModifiers(Modifier.FINAL);
    BufferFields fields = new BufferFields(type);
    List<MethodCuts.Part> copies = new ArrayList<>();
    for (TensorPlan tensor : plan.tensors()) {
      Shape shape = tensor.tensor().shape();
      int offset = tensor.tensor().offset();
      CodeBlock.Builder copy = CodeBlock.builder();
      TensorPlan.Form form = tensor.form();
      switch (form == TensorPlan.Form.AS_NEEDED && !tiles ? TensorPlan.Form.BY_INPUT : form) {
        case FLAT, DEVIATION -> {
          fields.add(
              numbers.row(),
              tensor.field(),
              CodeBlock.of("new $T[$L]", numbers.one(), shape.size()));
          copy.addStatement(
              "$T.arraycopy(parameters, $L, $N, 0, $L)",
              System.class,
              offset,
              tensor.field(),
              shape.size());
          if (tensor.form() == TensorPlan.Form.DEVIATION) {
            copy.addStatement("$T.oneIfUnmeasured($N)", RuntimeTypes.MEASURING, tensor.field());
          }
        }
        case BY_OUTPUT -> {
          addRows(fields, tensor, numbers, shape.sizes().get(0), shape.sizes().get(1));
          copy.addStatement(
              "$T.rows(parameters, $L, $N)", RuntimeTypes.WEIGHT_ROWS, offset, tensor.field());
        }
        case BY_INPUT -> {
          addRows(fields, tensor, numbers, shape.sizes().get(1), shape.sizes().get(0));
          copy.addStatement(
              "$T.columns(parameters, $L, $N)", RuntimeTypes.WEIGHT_ROWS, offset, tensor.field());
        }
        case AS_NEEDED -> {
          fields.add(
              RuntimeTypes.LAYER_WEIGHT,
              tensor.field(),
              CodeBlock.of(
                  "new $T($L, $L)",
                  RuntimeTypes.LAYER_WEIGHT,
                  shape.sizes().get(1),
                  shape.sizes().get(0)));
          copy.addStatement("$N.refresh(parameters, $L)", tensor.field(), offset);
        }
      }
      copies.add(new MethodCuts.Part(copy.build(), COPY_BYTES));
    }
    fields.addAllocation(MethodSpec.constructorBuilder().build());
    MethodSpec refresh =
        MethodSpec.methodBuilder("refresh")
            .addJavadoc("Takes over {@code parameters}, which lie one tensor behind the other.\n")
            .addParameter(numbers.row(), "parameters")
            .build();
    MethodCuts.add(type, refresh, copies);
    return type.build();
  }

  private static void addRows(
      BufferFields fields, TensorPlan tensor, Numbers numbers, int rows, int width) {
    fields.add(
        numbers.rows(), tensor.field(), CodeBlock.of("new $T[$L][$L]", numbers.one(), rows, width));
  }
}
