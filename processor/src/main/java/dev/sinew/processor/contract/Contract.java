package dev.sinew.processor.contract;

import java.util.List;

/**
 * An interface that a network's class implements.
 *
 * @param methods those of the interface that the class would not have otherwise
 */
public record Contract(JavaType.Named type, List<TypedMethod> methods) {
  public Contract {
    methods = List.copyOf(methods);
  }
}
