package dev.sinew.grammar;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Builds declarations and statements from ANTLR's contexts. What has a mistake in it is left out;
 * networks and blocks stay, without their wrong parts.
 */
final class TreeBuilder {
  private final Tokens tokens;
  private final BuildingErrors errors;
  private final PlaceErrors places;
  private final ExpressionBuilder expressions;
  private final List<Tree.Import> imports = new ArrayList<>();
  private final Set<String> lost = new HashSet<>();

  TreeBuilder(Tokens tokens, Brackets brackets, DiagnosticLog log) {
    this.tokens = tokens;
    errors = new BuildingErrors(tokens, log);
    places = new PlaceErrors(tokens, brackets, errors);
    expressions = new ExpressionBuilder(tokens, errors);
  }

  Tree.File file(NnParser.FileContext context) {
    List<Tree.Declaration> declarations = new ArrayList<>();
    boolean declared = false;
    for (ParseTree part : context.children) {
      errors.newStatement();
      if (part instanceof NnParser.NetworkContext network) {
        network(network).ifPresent(declarations::add);
        declared = true;
      } else if (part instanceof NnParser.DeclarationContext declaration) {
        if (declaration.importing() == null) {
          declaration(declaration)
              .ifPresentOrElse(declarations::add, () -> lose(declaration.getStart()));
          declared = true;
        } else if (declaration.exception == null) {
          places.checkImport(declaration.importing(), declared);
          imports.add(importing(declaration.importing()));
        }
      }
    }
    return new Tree.File(imports, declarations, lost, tokens.whole());
  }

  /** Keeps the name of what {@code start} starts and what cannot be read, if it has one. */
  private void lose(Token start) {
    boolean named =
        switch (start.getType()) {
          case NnParser.BLOCK, NnParser.ACTIVATION, NnParser.LOSS -> true;
          default -> false;
        };
    Token name = tokens.at(tokens.position(start) + 1);
    if (named && name.getType() == NnParser.NAME) {
      lost.add(name.getText());
    }
  }

  private Tree.Import importing(NnParser.ImportingContext context) {
    return new Tree.Import(expressions.text(context.TEXT().getSymbol()), span(context));
  }

  private Optional<Tree.Network> network(NnParser.NetworkContext context) {
    NnParser.HeaderContext header = context.header();
    if (header.NAME() == null || context.exception != null) {
      return Optional.empty();
    }
    if (!hasBrace(context.body()) && context.body().statement().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Tree.Network(
            doc(context),
            name(header.NAME()),
            parameters(header),
            statements(context.body(), false),
            span(context)));
  }

  private Optional<Tree.Declaration> declaration(NnParser.DeclarationContext context) {
    if (context.exception != null) {
      return Optional.empty();
    }
    return context.block() == null
        ? function(context.function()).map(function -> function)
        : block(context.block()).map(block -> block);
  }

  private List<Tree.Statement> statements(NnParser.BodyContext body, boolean ofBlock) {
    List<Tree.Statement> statements = new ArrayList<>();
    for (NnParser.StatementContext context : body.statement()) {
      if (context.exception != null) {
        lose(context.getStart());
      } else if (!isImportBehindHead(context, body)) {
        errors.newStatement();
        if (ofBlock) {
          places.checkInBlock(context, body);
        } else {
          places.checkInNetwork(context);
        }
        List<Tree.Statement> read = statement(context);
        if (!errors.inStatement()) {
          statements.addAll(read);
        }
      }
    }
    errors.newStatement();
    return statements;
  }

  /** Whether nothing but a head without its braces makes an import stand in a network; takes it. */
  private boolean isImportBehindHead(NnParser.StatementContext context, NnParser.BodyContext body) {
    if (context instanceof NnParser.InnerImportContext inner && !hasBrace(body)) {
      imports.add(importing(inner.importing()));
      return true;
    }
    return false;
  }

  /** Whether the brace is in the text, and not put in for one that is missing. */
  private static boolean hasBrace(NnParser.BodyContext body) {
    return body.LBRACE().getSymbol().getTokenIndex() >= 0;
  }

  private List<Tree.Statement> statement(NnParser.StatementContext context) {
    if (context instanceof NnParser.PrecisionContext precision) {
      return List.of(new Tree.Precision(name(precision.NAME()), span(context)));
    }
    if (context instanceof NnParser.InputContext input) {
      return List.copyOf(inputs(input.inputs()));
    }
    if (context instanceof NnParser.OutputContext output) {
      Optional<Tree.Name> name = Optional.of(name(output.NAME()));
      return List.of(output(context, name, output.value(), output.unit()));
    }
    if (context instanceof NnParser.UnnamedOutputContext output) {
      return List.of(output(context, Optional.empty(), output.value(), output.unit()));
    }
    if (context instanceof NnParser.SharedContext shared) {
      Tree.Expr steps = expressions.steps(shared.expression());
      return List.of(new Tree.Shared(doc(context), name(shared.NAME()), steps, span(context)));
    }
    if (context instanceof NnParser.TrainContext train) {
      return List.of(new Tree.Train(given(train), settings(train.setting()), span(context)));
    }
    if (context instanceof NnParser.LetContext let) {
      Tree.Expr value = expressions.value(let.value());
      return List.of(new Tree.Let(doc(context), name(let.NAME()), value, span(context)));
    }
    if (context instanceof NnParser.InnerContext inner) {
      return block(inner.block()).stream().<Tree.Statement>map(block -> block).toList();
    }
    if (context instanceof NnParser.InnerFunctionContext inner) {
      return function(inner.function()).stream().<Tree.Statement>map(function -> function).toList();
    }
    if (context instanceof NnParser.NestedContext nested) {
      statements(nested.body(), false); // for the mistakes in it
    }
    return List.of();
  }

  private List<Tree.Input> inputs(NnParser.InputsContext context) {
    Optional<Tree.Type> type = Optional.ofNullable(context.type()).map(this::type);
    List<Tree.Expr> units = units(context.unit());
    context.unit().forEach(unit -> errors.checkUnit(unit.NAME().getSymbol(), false));
    return context.NAME().stream()
        .map(name -> new Tree.Input(doc(context), name(name), type, units, span(context)))
        .toList();
  }

  private Tree.Statement output(
      NnParser.StatementContext context,
      Optional<Tree.Name> name,
      NnParser.ValueContext value,
      List<NnParser.UnitContext> units) {
    Tree.Expr built = expressions.value(value);
    units.forEach(unit -> errors.checkUnit(unit.NAME().getSymbol(), true));
    return new Tree.Output(doc(context), name, built, units(units), span(context));
  }

  private Optional<Tree.Block> block(NnParser.BlockContext context) {
    NnParser.HeaderContext header = context.header();
    if (header.NAME() == null) {
      return Optional.empty();
    }
    List<Tree.Parameter> parameters = parameters(header);
    return Optional.of(
        new Tree.Block(
            doc(context), name(header.NAME()), parameters, body(context), span(context)));
  }

  private Tree.Body body(NnParser.BlockContext context) {
    if (context.body() == null) {
      NnParser.ExpressionContext steps = context.expression();
      return new Tree.Steps(expressions.steps(steps), span(steps));
    }
    places.checkOutputs(context.body());
    return new Tree.Statements(statements(context.body(), true), span(context.body()));
  }

  private Optional<Tree.Function> function(NnParser.FunctionContext context) {
    NnParser.HeaderContext header = context.header();
    if (header.exception != null) {
      return Optional.empty();
    }
    places.checkFunction(header);
    return Optional.of(
        new Tree.Function(
            doc(context),
            context.LOSS() == null ? Tree.Use.ACTIVATION : Tree.Use.LOSS,
            name(header.NAME()),
            parameters(header),
            expressions.expression(context.expression()),
            span(context)));
  }

  private List<Tree.Parameter> parameters(NnParser.HeaderContext header) {
    if (header.exception != null || header.parameters() == null) {
      return List.of();
    }
    return header.parameters().parameter().stream()
        .map(
            parameter ->
                new Tree.Parameter(
                    name(parameter.NAME()),
                    Optional.ofNullable(parameter.value()).map(expressions::value),
                    span(parameter)))
        .toList();
  }

  private List<Tree.Input> given(NnParser.TrainContext train) {
    List<Tree.Input> given = new ArrayList<>();
    for (NnParser.InputsContext context : train.inputs()) {
      if (context.exception == null) {
        errors.newStatement();
        places.checkType(context);
        given.addAll(inputs(context));
      }
    }
    return given;
  }

  private List<Tree.Setting> settings(List<NnParser.SettingContext> contexts) {
    List<Tree.Setting> settings = new ArrayList<>();
    for (NnParser.SettingContext context : contexts) {
      if (context.exception == null) {
        errors.newStatement();
        settings.add(
            new Tree.Setting(
                expressions.name(context.getStart()),
                expressions.value(context.value()),
                span(context)));
      }
    }
    return settings;
  }

  private Tree.Type type(NnParser.TypeContext context) {
    List<Tree.Expr> sizes = context.size().stream().map(expressions::size).toList();
    return new Tree.Type(name(context.NAME()), sizes, span(context));
  }

  private List<Tree.Expr> units(List<NnParser.UnitContext> contexts) {
    return contexts.stream()
        .map(unit -> expressions.nameOrCall(unit.NAME(), unit.arguments(), span(unit)))
        .toList();
  }

  private Optional<Tree.Doc> doc(ParserRuleContext context) {
    return Docs.before(context.getStart(), tokens);
  }

  private Tree.Name name(TerminalNode node) {
    return expressions.name(node.getSymbol());
  }

  private Span span(ParserRuleContext context) {
    Token stop = context.getStop();
    return tokens.span(context.getStart(), stop == null ? context.getStart() : stop);
  }
}
