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

  /** A size in a type. */
  Tree.Expr size(NnParser.SizeContext context) {
    if (context.value() != null) {
      return value(context.value());
    }
    errors.checkBound(context.expression(), context.RANGE().getSymbol());
    return new Tree.UpTo(expression(context.expression()), span(context));
  }

  Tree.Expr expression(NnParser.ExpressionContext context) {
    if (context.ARROW().isEmpty()) {
      return choice(context.choice(0));
    }
    errors.checkSeries(context);
    List<Tree.Expr> parts = context.choice().stream().map(this::choice).toList();
    return new Tree.Series(parts.get(0), parts.subList(1, parts.size()), span(context));
  }

  /** What {@code block} and {@code shared} stand for: a series that begins with a step. */
  Tree.Expr steps(NnParser.ExpressionContext context) {
    errors.checkSteps(context);
    return expression(context);
  }

  /** Conditions and what they choose, then the last resort; joined from the right. */
  private Tree.Expr choice(NnParser.ChoiceContext context) {
    List<NnParser.ComparisonContext> parts = context.comparison();
    int last = parts.size() - 1;
    Tree.Expr rest = comparison(parts.get(last));
    for (int i = last - 2; i >= 0; i -= 2) {
      NnParser.ComparisonContext condition = parts.get(i);
      rest =
          new Tree.Conditional(
              comparison(condition),
              comparison(parts.get(i + 1)),
              rest,
              tokens.span(condition.getStart(), context.getStop()));
    }
    return rest;
  }

  private Tree.Expr comparison(NnParser.ComparisonContext context) {
    errors.checkComparison(context);
    Tree.Expr left = sum(context.sum(0));
    return context.sum().size() == 1
        ? left
        : new Tree.Comparison(
            comparator(context.getChild(1)), left, sum(context.sum(1)), span(context));
  }

  private static Tree.Comparator comparator(ParseTree node) {
    return switch (((TerminalNode) node).getSymbol().getType()) {
      case NnParser.EQUAL -> Tree.Comparator.EQUAL;
      case NnParser.NOT_EQUAL -> Tree.Comparator.NOT_EQUAL;
      case NnParser.LESS -> Tree.Comparator.LESS;
      case NnParser.LESS_OR_EQUAL -> Tree.Comparator.LESS_OR_EQUAL;
      case NnParser.GREATER -> Tree.Comparator.GREATER;
      default -> Tree.Comparator.GREATER_OR_EQUAL;
    };
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
    if (context instanceof NnParser.MemberContext member) {
      return new Tree.Member(
          name(member.NAME(0).getSymbol()), name(member.NAME(1).getSymbol()), span);
    }
    if (context instanceof NnParser.NumeralContext) {
      Optional<BigDecimal> value = Literals.number(context.getText());
      if (value.isEmpty()) {
        errors.numeral(context.getStart());
      }
      return new Tree.Numeral(value.orElse(BigDecimal.ZERO), span);
    }
    if (context instanceof NnParser.TextContext) {
      return text(context.getStart());
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

  Tree.Text text(Token token) {
    Span span = tokens.span(token);
    Literals.badEscape(token.getText())
        .ifPresent(at -> errors.escape(span.start() + at, token.getText().substring(at)));
    return new Tree.Text(Literals.text(token.getText()), span);
  }

  Tree.Name name(Token token) {
    return new Tree.Name(token.getText(), tokens.span(token));
  }

  private Span span(ParserRuleContext context) {
    return tokens.span(context.getStart(), context.getStop());
  }
}
