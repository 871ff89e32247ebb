package dev.sinew.processor.freeze;

import dev.sinew.Precision;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Calls {@code predict} of a class that this very build has generated. */
final class Predictions {
  private Predictions() {}

  /** What {@code network} gives for one sample, an array for each output. */
  static List<double[]> of(Object network, Precision precision, List<double[]> inputs) {
    boolean floats = precision == Precision.FLOAT;
    Object[] rows = inputs.stream().map(row -> floats ? floats(row) : row).toArray();
    Class<?>[] types = Arrays.stream(rows).map(Object::getClass).toArray(Class<?>[]::new);
    try {
      Object answer = network.getClass().getMethod("predict", types).invoke(network, rows);
      return answer.getClass().isRecord()
          ? Arrays.stream(answer.getClass().getRecordComponents())
              .map(component -> doubles(read(component, answer)))
              .toList()
          : List.of(doubles(answer));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Object read(RecordComponent component, Object outputs) {
    try {
      return component.getAccessor().invoke(outputs);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static float[] floats(double[] numbers) {
    float[] floats = new float[numbers.length];
    IntStream.range(0, floats.length).forEach(i -> floats[i] = (float) numbers[i]);
    return floats;
  }

  private static double[] doubles(Object row) {
    if (row instanceof double[] doubles) {
      return doubles;
    }
    float[] floats = (float[]) row;
    return IntStream.range(0, floats.length).mapToDouble(i -> floats[i]).toArray();
  }
}
