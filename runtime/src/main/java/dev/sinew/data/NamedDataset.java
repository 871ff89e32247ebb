package dev.sinew.data;

import dev.sinew.text.Nearest;
import java.util.Map;

/** Columns by name. */
record NamedDataset(int size, Map<String, Column> inputs, Map<String, Column> targets)
    implements Dataset {
  @Override
  public Column input(String name) {
    return find("input", name, inputs);
  }

  @Override
  public Column target(String name) {
    return find("target", name, targets);
  }

  private static Column find(String kind, String name, Map<String, Column> columns) {
    Column column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException(
          String.format(
              "The data has no %s column \"%s\", which the network needs. %s",
              kind, name, Nearest.hint(name, columns.keySet())));
    }
    return column;
  }
}
