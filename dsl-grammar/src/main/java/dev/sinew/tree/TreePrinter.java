package dev.sinew.tree;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes trees as {@code .nn} text: a statement a line, two spaces of indentation, no parentheses
 * but those that are needed. Read again, the text gives the same tree in other places.
 */
public final class TreePrinter {
  private final StringBuilder out = new StringBuilder();

  private TreePrinter() {}

  /** The networks of {@code file}, an empty line between them and a line end behind the last. */
  public static String print(Tree.File file) {
    return file.networks().stream().map(TreePrinter::print).collect(Collectors.joining("\n"));
  }

  /** The network from {@code network} to its closing brace and line end. */
  public static String print(Tree.Network network) {
    TreePrinter printer = new TreePrinter();
    printer.network(network);
    return printer.out.toString();
  }

  /** The expression on one line. */
  public static String print(Tree.Expr expression) {
    ExpressionPrinter printer = new ExpressionPrinter();
    printer.value(expression);
    return printer.text();
  }

  private void network(Tree.Network network) {
    out.append("network ").append(network.name().text()).append(" {\n");
    for (Tree.Statement statement : network.statements()) {
      out.append("  ");
      statement(statement);
      out.append('\n');
    }
    out.append("}\n");
  }

  private void statement(Tree.Statement statement) {
    if (statement instanceof Tree.Precision precision) {
      out.append("precision ").append(precision.type().text());
    } else if (statement instanceof Tree.Input input) {
      out.append("input ").append(input.name().text()).append(": ").append(input.type().map(TreePrinter::type).orElse(""));
      units(input.units());
    } else if (statement instanceof Tree.Let let) {
      out.append(let.name().text()).append(" = ").append(print(let.value()));
    } else if (statement instanceof Tree.Output output) {
      out.append("output ").append(output.name().map(Tree.Name::text).orElse("")).append(" = ");
      out.append(print(output.value()));
      units(output.units());
    } else if (statement instanceof Tree.Train train) {
      out.append("train {\n");
      for (Tree.Setting setting : train.settings()) {
        out.append("    ").append(setting.name().text()).append(" = ");
        out.append(print(setting.value())).append('\n');
      }
      out.append("  }");
    }
  }

  private void units(List<Tree.Expr> units) {
    units.forEach(unit -> out.append(' ').append(print(unit)));
  }

  private static String type(Tree.Type type) {
    return type.sizes().isEmpty()
        ? type.base().text()
        : type.sizes().stream()
            .map(TreePrinter::print)
            .collect(Collectors.joining(", ", type.base().text() + "[", "]"));
  }
}
