package dev.sinew.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes trees as {@code .nn} text: a statement a line, two spaces of indentation, no parentheses
 * but those that are needed. Read again, the text gives the same tree in other places.
 */
public final class TreePrinter {
  private static final String STEP = "  ";

  private final StringBuilder out = new StringBuilder();

  private TreePrinter() {}

  /**
   * The imports and declarations of {@code file}, an empty line between these and a line end behind
   * the last.
   */
  public static String print(Tree.File file) {
    String imports =
        file.imports().stream()
            .map(imported -> "import " + print(imported.path()) + "\n")
            .collect(Collectors.joining());
    return file.declarations().stream()
        .map(TreePrinter::print)
        .collect(
            Collectors.joining(
                "\n",
                imports.isEmpty() || file.declarations().isEmpty() ? imports : imports + "\n",
                ""));
  }

  /** The network, block or function, with its documentation and a line end behind it. */
  public static String print(Tree.Declaration declaration) {
    TreePrinter printer = new TreePrinter();
    if (declaration instanceof Tree.Network network) {
      printer.network(network);
    } else {
      printer.statement((Tree.Statement) declaration, "");
    }
    return printer.out.append('\n').toString();
  }

  /** The expression on one line. */
  public static String print(Tree.Expr expression) {
    ExpressionPrinter printer = new ExpressionPrinter();
    printer.value(expression);
    return printer.text();
  }

  private void network(Tree.Network network) {
    doc(network.doc(), "");
    out.append("network ").append(network.name().text());
    parameters(network.parameters());
    statements(network.statements(), "");
  }

  private void statements(List<Tree.Statement> statements, String indent) {
    out.append(" {\n");
    for (Tree.Statement statement : statements) {
      statement(statement, indent + STEP);
      out.append('\n');
    }
    out.append(indent).append('}');
  }

  private void statement(Tree.Statement statement, String indent) {
    if (statement instanceof Tree.Precision precision) {
      out.append(indent).append("precision ").append(precision.type().text());
    } else if (statement instanceof Tree.Input input) {
      input(input, indent);
    } else if (statement instanceof Tree.Let let) {
      start(let.doc(), indent, "", let.name());
      value(let.value());
    } else if (statement instanceof Tree.Output output) {
      output(output, indent);
    } else if (statement instanceof Tree.Block block) {
      block(block, indent);
    } else if (statement instanceof Tree.Shared shared) {
      start(shared.doc(), indent, "shared ", shared.name());
      value(shared.steps());
    } else if (statement instanceof Tree.Function function) {
      start(function.doc(), indent, function.use().word() + " ", function.name());
      parameters(function.parameters());
      value(function.value());
    } else if (statement instanceof Tree.Train train) {
      train(train, indent);
    }
  }

  private void input(Tree.Input input, String indent) {
    start(input.doc(), indent, "input ", input.name());
    input.type().ifPresent(type -> out.append(": ").append(type(type)));
    units(input.units());
  }

  private void output(Tree.Output output, String indent) {
    doc(output.doc(), indent);
    out.append(indent).append("output ");
    output.name().ifPresent(name -> out.append(name.text()).append(" = "));
    out.append(print(output.value()));
    units(output.units());
  }

  private void block(Tree.Block block, String indent) {
    start(block.doc(), indent, "block ", block.name());
    parameters(block.parameters());
    if (block.body() instanceof Tree.Steps steps) {
      value(steps.series());
    } else {
      statements(((Tree.Statements) block.body()).list(), indent);
    }
  }

  private void train(Tree.Train train, String indent) {
    out.append(indent).append("train {\n");
    for (Tree.Input input : train.inputs()) {
      input(input, indent + STEP);
      out.append('\n');
    }
    for (Tree.Setting setting : train.settings()) {
      out.append(indent).append(STEP).append(setting.name().text());
      value(setting.value());
      out.append('\n');
    }
    out.append(indent).append('}');
  }

  private void start(Optional<Tree.Doc> doc, String indent, String word, Tree.Name name) {
    doc(doc, indent);
    out.append(indent).append(word).append(name.text());
  }

  private void doc(Optional<Tree.Doc> doc, String indent) {
    if (doc.isEmpty()) {
      return;
    }
    List<String> lines = doc.get().text().lines().toList();
    if (lines.size() == 1) {
      out.append(indent).append("/** ").append(lines.get(0)).append(" */\n");
      return;
    }
    out.append(indent).append("/**\n");
    for (String line : lines) {
      out.append(indent).append(line.isEmpty() ? " *" : " * ").append(line).append('\n');
    }
    out.append(indent).append(" */\n");
  }

  private void parameters(List<Tree.Parameter> parameters) {
    if (!parameters.isEmpty()) {
      out.append(
          parameters.stream()
              .map(TreePrinter::parameter)
              .collect(Collectors.joining(", ", "(", ")")));
    }
  }

  private static String parameter(Tree.Parameter parameter) {
    return parameter.name().text()
        + parameter.value().map(value -> " = " + print(value)).orElse("");
  }

  private void value(Tree.Expr value) {
    out.append(" = ").append(print(value));
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
