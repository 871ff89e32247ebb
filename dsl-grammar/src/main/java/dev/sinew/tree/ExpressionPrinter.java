package dev.sinew.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes expressions. Long sums and series, which have no bound, and chains of conditionals are
 * walked in loops.
 */
final class ExpressionPrinter {
  private static final int SERIES = 0;
  private static final int CHOICE = 1;
  private static final int COMPARISON = 2;
  private static final int SUM = 3;
  private static final int PRODUCT = 4;
  private static final int NEGATION = 5;
  private static final int ATOM = 6;

  private final StringBuilder out = new StringBuilder();

  String text() {
    return out.toString();
  }

  /** An expression, or a range, which stands in no other one. */
  void value(Tree.Expr expression) {
    if (expression instanceof Tree.Range range) {
      operand(range.first(), CHOICE);
      out.append("..");
      operand(range.last(), CHOICE);
    } else if (expression instanceof Tree.UpTo upTo) {
      out.append("..");
      operand(upTo.last(), CHOICE);
    } else {
      operand(expression, SERIES);
    }
  }

  /** An expression where only those that bind at least as tightly as {@code binding} go bare. */
  private void operand(Tree.Expr expression, int binding) {
    if (binding(expression) < binding) {
      out.append('(');
      bare(expression);
      out.append(')');
    } else {
      bare(expression);
    }
  }

  private void bare(Tree.Expr expression) {
    if (expression instanceof Tree.Series series) {
      operand(series.source(), ATOM);
      for (Tree.Expr step : series.steps()) {
        out.append(" -> ");
        operand(step, ATOM);
      }
    } else if (expression instanceof Tree.Binary binary) {
      binary(binary);
    } else if (expression instanceof Tree.Comparison comparison) {
      operand(comparison.left(), SUM);
      out.append(' ').append(comparison.comparator().sign()).append(' ');
      operand(comparison.right(), SUM);
    } else if (expression instanceof Tree.Conditional conditional) {
      conditional(conditional);
    } else if (expression instanceof Tree.Negation negation) {
      out.append('-');
      operand(negation.operand(), NEGATION);
    } else if (expression instanceof Tree.Call call) {
      out.append(call.function().text());
      list("(", call.arguments(), this::argument, ")");
    } else if (expression instanceof Tree.ListOf list) {
      list("[", list.elements(), this::value, "]");
    } else if (expression instanceof Tree.Reference reference) {
      out.append(reference.name());
    } else if (expression instanceof Tree.Member member) {
      out.append(member.owner().text()).append('.').append(member.member().text());
    } else if (expression instanceof Tree.Numeral numeral) {
      out.append(numeral.value());
    } else if (expression instanceof Tree.Truth truth) {
      out.append(truth.value());
    } else if (expression instanceof Tree.Text text) {
      quote(text.value());
    } else {
      value(expression);
    }
  }

  /** Goes down the left operands as far as they need no parentheses, and comes back writing. */
  private void binary(Tree.Binary root) {
    Deque<Tree.Binary> spine = new ArrayDeque<>();
    spine.push(root);
    while (spine.element().left() instanceof Tree.Binary left
        && binding(left) >= binding(spine.element())) {
      spine.push(left);
    }
    operand(spine.element().left(), binding(spine.element()));
    for (Tree.Binary binary : spine) {
      out.append(' ').append(binary.operator().sign()).append(' ');
      operand(binary.right(), binding(binary) + 1);
    }
  }

  /** Goes along the last operands, where a conditional needs no parentheses. */
  private void conditional(Tree.Conditional first) {
    Tree.Expr rest = first;
    while (rest instanceof Tree.Conditional conditional) {
      operand(conditional.condition(), COMPARISON);
      out.append(" ? ");
      operand(conditional.then(), COMPARISON);
      out.append(" : ");
      rest = conditional.otherwise();
    }
    operand(rest, COMPARISON);
  }

  private void argument(Tree.Argument argument) {
    argument.name().ifPresent(name -> out.append(name.text()).append(" = "));
    value(argument.value());
  }

  private <T> void list(String open, List<T> elements, Consumer<T> element, String close) {
    out.append(open);
    String separator = "";
    for (T each : elements) {
      out.append(separator);
      element.accept(each);
      separator = ", ";
    }
    out.append(close);
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c);
      }
    }
    out.append('"');
  }

  private static int binding(Tree.Expr expression) {
    if (expression instanceof Tree.Series || expression instanceof Tree.Range) {
      return SERIES;
    }
    if (expression instanceof Tree.Conditional) {
      return CHOICE;
    }
    if (expression instanceof Tree.Comparison) {
      return COMPARISON;
    }
    if (expression instanceof Tree.Binary binary) {
      return switch (binary.operator()) {
        case ADD, SUBTRACT -> SUM;
        case MULTIPLY, DIVIDE -> PRODUCT;
      };
    }
    return expression instanceof Tree.Negation ? NEGATION : ATOM;
  }
}
