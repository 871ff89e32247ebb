package dev.sinew.processor.contract;

import java.util.List;

/**
 * A prediction for one sample in types of the caller's own.
 *
 * @param parameters as they are declared
 * @param inputs what each input of the network is made of, in the network's order
 * @param answer what the outputs become
 */
public record TypedMethod(
    String name, JavaType result, List<Parameter> parameters, List<Given> inputs, Answer answer) {
  public TypedMethod {
    parameters = List.copyOf(parameters);
    inputs = List.copyOf(inputs);
  }

  /** A parameter of the method. */
  public record Parameter(JavaType type, String name) {}
}
