package dev.sinew.tree;

import dev.sinew.diag.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The syntax tree: one record per construct, each with the stretch of text it stands in. */
public sealed interface Tree {
  Span span();

  /**
   * A whole text: {@code import "blocks.nn" network A { ... } block b(n) = dense(n)}.
   *
   * @param lost the names of declarations that could not be read
   */
  record File(List<Import> imports, List<Declaration> declarations, Set<String> lost, Span span)
      implements Tree {
    public File {
      lost = Set.copyOf(lost);
      imports = List.copyOf(imports);
      declarations = List.copyOf(declarations);
    }

    /** The networks among the declarations. */
    public List<Network> networks() {
      return declarations.stream()
          .filter(Network.class::isInstance)
          .map(Network.class::cast)
          .toList();
    }
  }

  /** {@code import "blocks.nn"}. */
  record Import(Text path, Span span) implements Tree {}

  /** What may stand in a file outside of any network, besides the network itself. */
  sealed interface Declaration extends Tree {
    Name name();
  }

  /** {@code network Digits(width = 64) { statements }}. */
  record Network(
      Optional<Doc> doc,
      Name name,
      List<Parameter> parameters,
      List<Statement> statements,
      Span span)
      implements Declaration {
    public Network {
      parameters = List.copyOf(parameters);
      statements = List.copyOf(statements);
    }
  }

  /** The text of a documentation comment, without its marks and leading stars. */
  record Doc(String text, Span span) implements Tree {}

  /** {@code width = 64}, or {@code width} where the value comes from the use. */
  record Parameter(Name name, Optional<Expr> value, Span span) implements Tree {}

  /** A name where it is defined or used as such. */
  record Name(String text, Span span) implements Tree {}

  /** One line of a network. */
  sealed interface Statement extends Tree {}

  /** {@code precision double}. */
  record Precision(Name type, Span span) implements Statement {}

  /**
   * {@code input pixels: float[8, 8] scale(1/16)}; only an input of a block has no type, and only
   * one of a network has units.
   */
  record Input(Optional<Doc> doc, Name name, Optional<Type> type, List<Expr> units, Span span)
      implements Statement {
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
  record Let(Optional<Doc> doc, Name name, Expr value, Span span) implements Statement {}

  /**
   * {@code output digit = hidden -> softmax labels("0".."9")}; units are {@link Reference}s or
   * {@link Call}s. Only the single output of a block goes without a name.
   */
  record Output(Optional<Doc> doc, Optional<Name> name, Expr value, List<Expr> units, Span span)
      implements Statement {
    public Output {
      units = List.copyOf(units);
    }
  }

  /** {@code block residual(n) { statements }}, or {@code block wide(n) = dense(4 * n) -> relu}. */
  record Block(Optional<Doc> doc, Name name, List<Parameter> parameters, Body body, Span span)
      implements Declaration, Statement {
    public Block {
      parameters = List.copyOf(parameters);
    }
  }

  /** What a block does. */
  sealed interface Body extends Tree {}

  /** The long form, in braces. */
  record Statements(List<Statement> list, Span span) implements Body {
    public Statements {
      list = List.copyOf(list);
    }
  }

  /** The short form: one step, or a {@link Series} whose source is a step too. */
  record Steps(Expr series, Span span) implements Body {}

  /** {@code shared encode = dense(64) -> relu}; {@code steps} as in {@link Steps}. */
  record Shared(Optional<Doc> doc, Name name, Expr steps, Span span) implements Statement {}

  /** {@code activation swish(x) = x * sigmoid(x)}, {@code loss gap(y, t, margin = 1) = ...}. */
  record Function(
      Optional<Doc> doc, Use use, Name name, List<Parameter> parameters, Expr value, Span span)
      implements Declaration, Statement {
    public Function {
      parameters = List.copyOf(parameters);
    }
  }

  /** What a function is for, with its reserved word. */
  enum Use {
    ACTIVATION("activation"),
    LOSS("loss");

    private final String word;

    Use(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** {@code train { input advantage: float loss = crossEntropy batch = 32 }}. */
  record Train(List<Input> inputs, List<Setting> settings, Span span) implements Statement {
    public Train {
      inputs = List.copyOf(inputs);
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

  /** {@code left < right}; compares numbers, so it stands in functions only. */
  record Comparison(Comparator comparator, Expr left, Expr right, Span span) implements Expr {}

  /** {@code condition ? then : otherwise}. */
  record Conditional(Expr condition, Expr then, Expr otherwise, Span span) implements Expr {}

  /** {@code e.mean}: one of several outputs of a block. */
  record Member(Name owner, Name member, Span span) implements Expr {}

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

  /** {@code ..20}: a size of at most that, and so a sequence; stands in types only. */
  record UpTo(Expr last, Span span) implements Expr {}

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

  /** The six comparisons, with the sign they are written with. */
  enum Comparator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }
}
