package dev.sinew.processor.plan;

import dev.sinew.processor.graph.Tensor;
import java.util.Optional;

/**
 * How a tensor is held beside the flat parameter array.
 *
 * @param tensor which
 * @param field the Java field
 * @param form what the field holds
 * @param rowsField the Java field that holds it by output for the backward pass, where {@code
 *     field} does not serve
 */
public record TensorPlan(Tensor tensor, String field, Form form, Optional<String> rowsField) {

  /** The forms of a field. */
  public enum Form {
    /** One array, as in the flat parameters. */
    FLAT,
    /** One array, 1 where the parameters hold 0 because nothing was measured yet. */
    DEVIATION,
    /** An array for each output, of the weights of all inputs. */
    BY_OUTPUT,
    /** An array for each input, of the weights of all outputs. */
    BY_INPUT,
    /** Whatever form a kernel asks for, for layers of the tier {@link Tier#TILES}. */
    AS_NEEDED
  }
}
