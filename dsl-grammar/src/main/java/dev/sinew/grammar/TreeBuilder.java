package dev.sinew.grammar;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds networks and statements from ANTLR's contexts. What has a mistake in it is left out. */
final class TreeBuilder {
  private final Tokens tokens;
  private final BuildingErrors errors;
  private final ExpressionBuilder expressions;

  TreeBuilder(Tokens tokens, DiagnosticLog log) {
    this.tokens = tokens;
    errors = new BuildingErrors(tokens, log);
    expressions = new ExpressionBuilder(tokens, errors);
  }

  Tree.File file(NnParser.FileContext context) {
    List<Tree.Declaration> networks = new ArrayList<>();
    for (NnParser.NetworkContext network : context.network()) {
      TerminalNode name = network.networkName().NAME();
      List<Tree.Statement> statements = statements(network.statement());
      if (name != null && network.exception == null) {
        networks.add(
            new Tree.Network(
                Optional.empty(),
                expressions.name(name.getSymbol()),
                List.of(),
                statements,
                span(network)));
      }
    }
    return new Tree.File(List.of(), networks, tokens.whole());
  }

  private List<Tree.Statement> statements(List<NnParser.StatementContext> contexts) {
    List<Tree.Statement> statements = new ArrayList<>();
    for (NnParser.StatementContext context : contexts) {
      if (context.exception == null) {
        errors.newStatement();
        List<Tree.Statement> read = statement(context);
        if (!errors.inStatement()) {
          statements.addAll(read);
        }
      }
    }
    return statements;
  }

  private List<Tree.Statement> statement(NnParser.StatementContext context) {
    if (context instanceof NnParser.PrecisionContext precision) {
      return List.of(new Tree.Precision(name(precision.NAME()), span(context)));
    }
    if (context instanceof NnParser.InputContext input) {
      Tree.Type type = type(input.type());
      List<Tree.Expr> units = units(input.unit());
      input.unit().forEach(unit -> errors.checkUnit(unit.NAME().getSymbol(), false));
      return input.NAME().stream()
          .<Tree.Statement>map(name -> new Tree.Input(Optional.empty(), name(name), Optional.of(type), units, span(context)))
          .toList();
    }
    if (context instanceof NnParser.OutputContext output) {
      Tree.Expr value = expressions.value(output.value());
      output.unit().forEach(unit -> errors.checkUnit(unit.NAME().getSymbol(), true));
      return List.of(
          new Tree.Output(Optional.empty(), Optional.of(name(output.NAME())), value, units(output.unit()), span(context)));
    }
    if (context instanceof NnParser.TrainContext train) {
      return List.of(new Tree.Train(List.of(), settings(train.setting()), span(context)));
    }
    if (context instanceof NnParser.LetContext let) {
      return List.of(new Tree.Let(Optional.empty(), name(let.NAME()), expressions.value(let.value()), span(context)));
    }
    return List.of();
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
    List<Tree.Expr> sizes = context.value().stream().map(expressions::value).toList();
    return new Tree.Type(name(context.NAME()), sizes, span(context));
  }

  private List<Tree.Expr> units(List<NnParser.UnitContext> contexts) {
    return contexts.stream()
        .map(unit -> expressions.nameOrCall(unit.NAME(), unit.arguments(), span(unit)))
        .toList();
  }

  private Tree.Name name(TerminalNode node) {
    return expressions.name(node.getSymbol());
  }

  private Span span(ParserRuleContext context) {
    Token stop = context.getStop();
    return tokens.span(context.getStart(), stop == null ? context.getStart() : stop);
  }
}
