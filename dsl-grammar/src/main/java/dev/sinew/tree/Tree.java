package dev.sinew.tree;

import dev.sinew.diag.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The syntax tree: one record per construct, each with the stretch of text it stands in. */
public sealed interface Tree {
  Span span();

  /** A whole text: {@code network A { ... } network B { ... }}. */
  record File(List<Network> networks, Span span) implements Tree {
    public File {
      networks = List.copyOf(networks);
    }
  }

  /** {@code network Digits { statements }}. */
  record Network(Name name, List<Statement> statements, Span span) implements Tree {
    public Network {
      statements = List.copyOf(statements);
    }
  }

  /** A name where it is defined or used as such. */
  record Name(String text, Span span) implements Tree {}

  /** One line of a network. */
  sealed interface Statement extends Tree {}

  /** {@code precision double}. */
  record Precision(Name type, Span span) implements Statement {}

  /** {@code input pixels: float[8, 8] scale(1/16)}. */
  record Input(Name name, Type type, List<Expr> units, Span span) implements Statement {
    public Input {
      units = List.copyOf(units);
    }
  }

  /** {@code float[8, 8]}; {@code sizes} is empty for a bare {@code float}. */
  record Type(Name base, List<Expr> sizes, Span span) implements Tree {
    public Type {
      sizes = List.copyOf(sizes);
    }
  }

  /** {@code hidden = pixels -> dense(32)}. */
  record Let(Name name, Expr value, Span span) implements Statement {}

  /**
   * {@code output digit = hidden -> softmax labels("0".."9")}; units are {@link Reference}s or
   * {@link Call}s.
   */
  record Output(Name name, Expr value, List<Expr> units, Span span) implements Statement {
    public Output {
      units = List.copyOf(units);
    }
  }

  /** {@code train { loss = crossEntropy batch = 32 }}. */
  record Train(List<Setting> settings, Span span) implements Statement {
    public Train {
      settings = List.copyOf(settings);
    }
  }

  /** {@code rate = 0.001}, in a {@code train} block. */
  record Setting(Name name, Expr value, Span span) implements Tree {}

  /** Whatever may stand on the right side of {@code =}. */
  sealed interface Expr extends Tree {}

  /** A bare name: a value, a step without settings, or a word. */
  record Reference(String name, Span span) implements Expr {}

  /** {@code dense(32, bias = false)}. */
  record Call(Name function, List<Argument> arguments, Span span) implements Expr {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * What stands in a call's parentheses: {@code 32}, or {@code bias = false} where {@code name} is
   * present.
   */
  record Argument(Optional<Name> name, Expr value, Span span) implements Tree {}

  /** {@code pixels -> flatten -> dense(32)}: a source, then one step or more. */
  record Series(Expr source, List<Expr> steps, Span span) implements Expr {
    public Series {
      steps = List.copyOf(steps);
    }
  }

  /** {@code left + right}; {@code parenthesized} expressions keep no node of their own. */
  record Binary(Operator operator, Expr left, Expr right, Span span) implements Expr {}

  /** {@code -operand}. */
  record Negation(Expr operand, Span span) implements Expr {}

  /** A number, exactly as written. */
  record Numeral(BigDecimal value, Span span) implements Expr {}

  /** {@code "setosa"}, without its quotes. */
  record Text(String value, Span span) implements Expr {}

  /** {@code true} or {@code false}. */
  record Truth(boolean value, Span span) implements Expr {}

  /** {@code [1, 2, 3]}. */
  record ListOf(List<Expr> elements, Span span) implements Expr {
    public ListOf {
      elements = List.copyOf(elements);
    }
  }

  /** {@code "0".."9"} or {@code 0..9}, both ends included. */
  record Range(Expr first, Expr last, Span span) implements Expr {}

  /** The four operators, with the sign they are written with. */
  enum Operator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }
}
