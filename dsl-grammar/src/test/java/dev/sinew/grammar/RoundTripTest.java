package dev.sinew.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import dev.sinew.tree.TreePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Printed trees are read back. {@code -Dsinew.seed=1} repeats a run, {@code -Dsinew.trees=100000}
 * makes it longer.
 */
class RoundTripTest {
  private static final int TREES = Integer.getInteger("sinew.trees", 10_000);

  @Test
  void randomTreesAreReadBackAsTheyWere() {
    long seed = Long.getLong("sinew.seed", 1L);
    System.out.println("RoundTripTest: -Dsinew.seed=" + seed);
    RandomTrees trees = new RandomTrees(seed);
    Set<Class<?>> missing = constructs();
    for (int i = 0; i < TREES; i++) {
      Tree.File tree = trees.file();
      if (!missing.isEmpty()) {
        missing.removeAll(RandomTrees.constructs(tree));
      }
      String text = TreePrinter.print(tree);
      DiagnosticLog log = Cases.log(text);
      Tree.File read = NnReader.read(log);
      assertEquals(List.of(), log.diagnostics(), text);
      assertEquals(RandomTrees.withoutSpans(tree), RandomTrees.withoutSpans(read), text);
      assertEquals(text, TreePrinter.print(read));
      assertEquals(text.length(), read.span().end());
      read.declarations().forEach(declaration -> checkSpans(declaration, text));
    }
    assertEquals(Set.of(), missing, "constructs of which there was no random tree");
  }

  /** Every record of a tree. */
  private static Set<Class<?>> constructs() {
    return Stream.of(Tree.class.getDeclaredClasses())
        .filter(Class::isRecord)
        .collect(Collectors.toSet());
  }

  /** What is printed of an expression stands at its span, but for parentheses around it. */
  private static void checkSpans(Tree.Declaration declaration, String text) {
    String printed = TreePrinter.print(declaration);
    assertTrue(printed.endsWith(cut(text, declaration.span()) + "\n"));
    assertTrue(text.contains(printed));
    for (Tree part : parts(declaration)) {
      if (part instanceof Tree.Expr expression) {
        assertEquals(TreePrinter.print(expression), cut(text, expression.span()));
      } else if (part instanceof Tree.Name name) {
        assertEquals(name.text(), cut(text, name.span()));
      } else if (part instanceof Tree.Doc doc) {
        String comment = cut(text, doc.span());
        assertTrue(comment.startsWith("/**") && comment.endsWith("*/"), comment);
      }
    }
  }

  /** What is printed as it stands in the whole: for what may be in parentheses it is not. */
  private static List<Tree> parts(Tree.Declaration declaration) {
    List<Tree> parts = new ArrayList<>(List.of(declaration));
    for (int i = 0; i < parts.size(); i++) {
      Tree part = parts.get(i);
      if (part instanceof Tree.Network network) {
        parts.addAll(network.statements());
        heads(network.doc(), Optional.of(network.name()), network.parameters(), parts);
      } else if (part instanceof Tree.Block block) {
        parts.add(block.body());
        heads(block.doc(), Optional.of(block.name()), block.parameters(), parts);
      } else if (part instanceof Tree.Function function) {
        heads(function.doc(), Optional.of(function.name()), function.parameters(), parts);
        parts.add(function.value());
      } else if (part instanceof Tree.Statements statements) {
        parts.addAll(statements.list());
      } else if (part instanceof Tree.Steps steps) {
        parts.add(steps.series());
      } else if (part instanceof Tree.Let let) {
        heads(let.doc(), Optional.of(let.name()), List.of(), parts);
        parts.add(let.value());
      } else if (part instanceof Tree.Shared shared) {
        heads(shared.doc(), Optional.of(shared.name()), List.of(), parts);
        parts.add(shared.steps());
      } else if (part instanceof Tree.Output output) {
        heads(output.doc(), output.name(), List.of(), parts);
        parts.add(output.value());
        parts.addAll(output.units());
      } else if (part instanceof Tree.Input input) {
        heads(input.doc(), Optional.of(input.name()), List.of(), parts);
        input.type().ifPresent(type -> parts.addAll(type.sizes()));
        parts.addAll(input.units());
      } else if (part instanceof Tree.Train train) {
        parts.addAll(train.inputs());
        train.settings().forEach(setting -> parts.addAll(List.of(setting.name(), setting.value())));
      } else if (part instanceof Tree.Series series) {
        parts.addAll(series.steps());
      } else if (part instanceof Tree.Call call) {
        call.arguments().forEach(argument -> parts.add(argument.value()));
      }
    }
    return parts;
  }

  private static void heads(
      Optional<Tree.Doc> doc,
      Optional<Tree.Name> name,
      List<Tree.Parameter> parameters,
      List<Tree> parts) {
    doc.ifPresent(parts::add);
    name.ifPresent(parts::add);
    for (Tree.Parameter parameter : parameters) {
      parts.add(parameter.name());
      parameter.value().ifPresent(parts::add);
    }
  }

  private static String cut(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
