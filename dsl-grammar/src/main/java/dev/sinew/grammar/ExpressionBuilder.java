package dev.sinew.grammar;

import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Builds expressions from ANTLR's contexts, which hold no mistake of the grammar. Only brackets
 * make it call itself.
 */
final class ExpressionBuilder {
  private final Tokens tokens;
  private final BuildingErrors errors;

  ExpressionBuilder(Tokens tokens, BuildingErrors errors) {
    this.tokens = tokens;
    this.errors = errors;
  }

  Tree.Expr value(NnParser.ValueContext context) {
    Tree.Expr first = expression(context.expression(0));
    if (context.RANGE() == null) {
      return first;
    }
    context.expression().forEach(bound -> errors.checkBound(bound, context.RANGE().getSymbol()));
    return new Tree.Range(first, expression(context.expression(1)), span(context));
  }

  private Tree.Expr expression(NnParser.ExpressionContext context) {
    if (context.ARROW().isEmpty()) {
      return sum(context.sum(0));
    }
    errors.checkSeries(context);
    List<Tree.Expr> parts = context.sum().stream().map(this::sum).toList();
    return new Tree.Series(parts.get(0), parts.subList(1, parts.size()), span(context));
  }

  private Tree.Expr sum(NnParser.SumContext context) {
    return chain(context, NnParser.ProductContext.class, this::product);
  }

  private Tree.Expr product(NnParser.ProductContext context) {
    return chain(context, NnParser.FactorContext.class, this::factor);
  }

  /** Joins operands and the operators between them, the leftmost first. */
  private <C extends ParserRuleContext> Tree.Expr chain(
      ParserRuleContext context, Class<C> operandType, Function<C, Tree.Expr> operand) {
    Tree.Expr left = operand.apply(operandType.cast(context.getChild(0)));
    for (int i = 1; i < context.getChildCount(); i += 2) {
      Tree.Expr right = operand.apply(operandType.cast(context.getChild(i + 1)));
      // A parenthesis of the right operand counts: its span ends where its context does.
      Span span =
          tokens.span(context.getStart(), operandType.cast(context.getChild(i + 1)).getStop());
      left = new Tree.Binary(operator(context.getChild(i)), left, right, span);
    }
    return left;
  }

  private static Tree.Operator operator(ParseTree node) {
    return switch (((TerminalNode) node).getSymbol().getType()) {
      case NnParser.PLUS -> Tree.Operator.ADD;
      case NnParser.MINUS -> Tree.Operator.SUBTRACT;
      case NnParser.STAR -> Tree.Operator.MULTIPLY;
      default -> Tree.Operator.DIVIDE;
    };
  }

  private Tree.Expr factor(NnParser.FactorContext context) {
    Tree.Expr value = atom(context.atom());
    for (int i = context.MINUS().size() - 1; i >= 0; i--) {
      value =
          new Tree.Negation(value, tokens.span(context.MINUS(i).getSymbol(), context.getStop()));
    }
    return value;
  }

  private Tree.Expr atom(NnParser.AtomContext context) {
    Span span = span(context);
    if (context instanceof NnParser.ReferenceContext reference) {
      return nameOrCall(reference.NAME(), reference.arguments(), span);
    }
    if (context instanceof NnParser.NumeralContext) {
      Optional<BigDecimal> value = Literals.number(context.getText());
      if (value.isEmpty()) {
        errors.numeral(context.getStart());
      }
      return new Tree.Numeral(value.orElse(BigDecimal.ZERO), span);
    }
    if (context instanceof NnParser.TextContext) {
      Literals.badEscape(context.getText())
          .ifPresent(at -> errors.escape(span.start() + at, context.getText().substring(at)));
      return new Tree.Text(Literals.text(context.getText()), span);
    }
    if (context instanceof NnParser.TruthContext truth) {
      return new Tree.Truth(truth.TRUE() != null, span);
    }
    if (context instanceof NnParser.ListContext list) {
      return new Tree.ListOf(list.value().stream().map(this::value).toList(), span);
    }
    return expression(((NnParser.ParenthesizedContext) context).expression());
  }

  /** {@code relu} or {@code dense(10)}. */
  Tree.Expr nameOrCall(
      TerminalNode name, NnParser.@Nullable ArgumentsContext arguments, Span span) {
    if (arguments == null) {
      return new Tree.Reference(name.getText(), span);
    }
    List<Tree.Argument> built = arguments.argument().stream().map(this::argument).toList();
    return new Tree.Call(name(name.getSymbol()), built, span);
  }

  private Tree.Argument argument(NnParser.ArgumentContext context) {
    if (context instanceof NnParser.NamedContext named) {
      return new Tree.Argument(
          Optional.of(name(named.NAME().getSymbol())), value(named.value()), span(context));
    }
    NnParser.UnnamedContext unnamed = (NnParser.UnnamedContext) context;
    return new Tree.Argument(Optional.empty(), value(unnamed.value()), span(context));
  }

  Tree.Name name(Token token) {
    return new Tree.Name(token.getText(), tokens.span(token));
  }

  private Span span(ParserRuleContext context) {
    return tokens.span(context.getStart(), context.getStop());
  }
}
