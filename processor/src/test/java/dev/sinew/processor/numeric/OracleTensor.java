package dev.sinew.processor.numeric;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.stream.StreamSupport;

/** A tensor of an oracle file, row-major, with the batch as the first of two or more axes. */
final class OracleTensor {
  private final int[] shape;
  private final double[] data;

  private OracleTensor(int[] shape, double[] data) {
    this.shape = shape;
    this.data = data;
  }

  static OracleTensor of(JsonObject json) {
    int[] shape =
        Arrays.stream(numbers(json.getAsJsonArray("shape"))).mapToInt(d -> (int) d).toArray();
    return new OracleTensor(shape, numbers(json.getAsJsonArray("data")));
  }

  static double[] numbers(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false)
        .mapToDouble(JsonElement::getAsDouble)
        .toArray();
  }

  double[] data() {
    return data;
  }

  /** Whether it has a row for each sample, not a number. */
  boolean hasRows() {
    return shape.length > 1;
  }

  /** The samples; a tensor of one axis is a single sample. */
  int batch() {
    return hasRows() ? shape[0] : 1;
  }

  double[] row(int row) {
    int width = data.length / batch();
    return Arrays.copyOfRange(data, row * width, (row + 1) * width);
  }

  /** Sample {@code row} where a sample has {@code width} numbers, whatever the axes. */
  double[] sample(int row, int width) {
    return Arrays.copyOfRange(data, row * width, (row + 1) * width);
  }

  double[][] rows() {
    double[][] rows = new double[batch()][];
    Arrays.setAll(rows, this::row);
    return rows;
  }

  /** The elements as class numbers. */
  int[] classes() {
    return Arrays.stream(data).mapToInt(d -> (int) d).toArray();
  }

  /** A matrix with its axes swapped, row-major. */
  double[] transposed() {
    int width = data.length / batch();
    double[] swapped = new double[data.length];
    for (int i = 0; i < data.length; i++) {
      swapped[(i % width) * batch() + i / width] = data[i];
    }
    return swapped;
  }
}
