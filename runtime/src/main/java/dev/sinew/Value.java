package dev.sinew;

/**
 * The type of the fields that are values of a {@link NeuralNetwork} said layer by layer. There are
 * no objects of it: such a field is read by the annotation processor and holds nothing while a
 * program runs.
 *
 * <pre>{@code
 * @Dense(units = 16, activation = RELU) Value hidden;
 * }</pre>
 *
 * <p>In an interface, where Java asks for a value, write {@code Value hidden = Value.NONE}.
 */
public final class Value {
  /** Nothing: what a field of an interface is set to. */
  public static final Value NONE = new Value();

  private Value() {}
}
