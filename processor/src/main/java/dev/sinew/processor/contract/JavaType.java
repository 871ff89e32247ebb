package dev.sinew.processor.contract;

import java.util.List;

/** A Java type as source text names it. */
public sealed interface JavaType {
  /** Such as {@code float}; {@code void} counts as one. */
  record Primitive(String word) implements JavaType {
    @Override
    public String toString() {
      return word;
    }
  }

  record Array(JavaType element) implements JavaType {
    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /**
   * A class, interface, record or enum.
   *
   * @param packageName empty for the unnamed package
   * @param names those of the types around it, from the outermost, and its own
   */
  record Named(String packageName, List<String> names) implements JavaType {
    public Named {
      names = List.copyOf(names);
    }

    @Override
    public String toString() {
      return String.join(".", names);
    }
  }
}
