package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.JOIN_COUNT;
import static dev.sinew.diag.DiagnosticKind.NOT_A_STEP;
import static dev.sinew.diag.DiagnosticKind.NOT_A_VALUE;
import static dev.sinew.diag.DiagnosticKind.OUTSIDE_FUNCTION;
import static dev.sinew.diag.DiagnosticKind.SEVERAL_OUTPUTS;
import static dev.sinew.diag.DiagnosticKind.UNEXPECTED_ARGUMENT;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_STEP;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.Span;
import dev.sinew.processor.graph.Op;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Turns expressions over values into nodes. What is wrong becomes a node without an operator, so
 * that nothing follows from it.
 */
final class ValueBinder {
  /** They are the parameters of one Java method. */
  private static final int MAX_JOINED = 64;

  private final Site site;
  private final DiagnosticLog log;
  private final Scope scope;
  private final Steps steps;
  private final Arithmetic arithmetic;
  private final Nodes nodes;
  private final References references;

  /**
   * @param site where the expressions stand
   * @param scope the values they may use
   * @param names what is known of others
   */
  ValueBinder(Site site, Scope scope, Names names) {
    Surroundings around = site.around();
    this.site = site;
    this.log = site.log();
    this.scope = scope;
    this.nodes = site.nodes();
    this.steps = around.steps();
    this.arithmetic = new Arithmetic(log, around.constants(), around.calls(), nodes, this::bind);
    this.references = new References(site, scope, names, steps);
  }

  /** The node that {@code expr} means. */
  int bind(Expr expr) {
    return single(meaning(expr), expr);
  }

  /** The only node of {@code meaning}; reports that there are several. */
  int single(Meaning meaning, Expr expr) {
    if (meaning.node().isPresent()) {
      return meaning.node().get();
    }
    if (expr instanceof Tree.Reference reference) {
      return reportSeveral(meaning, expr, reference.name() + ".%s");
    }
    boolean series = expr instanceof Tree.Series;
    Expr last =
        series ? ((Tree.Series) expr).steps().get(((Tree.Series) expr).steps().size() - 1) : expr;
    return ofStep(meaning, last);
  }

  /** The only node of what a step gives. */
  private int ofStep(Meaning meaning, Expr step) {
    return meaning.node().isPresent()
        ? meaning.node().get()
        : reportSeveral(meaning, step, "e.%s, after 'e = ...'");
  }

  private int reportSeveral(Meaning meaning, Expr at, String example) {
    String member = meaning.members().keySet().iterator().next();
    log.report(
        SEVERAL_OUTPUTS,
        at.span(),
        List.of(Words.of(at), meaning.names()),
        Hint.of(HintKind.ASK_BY_NAME, String.format(example, member)));
    return broken(at.span());
  }

  /**
   * Binds the statement of a block, which its nodes are named after.
   *
   * @param described what messages call its value
   */
  Meaning named(Tree.Name name, Expr expr, String described) {
    int first = nodes.size();
    nodes.begin(Group.Kind.STATEMENT, name.text(), "", Optional.empty());
    Meaning meaning = meaning(expr);
    nodes.end(meaning.node().map(OptionalInt::of).orElse(OptionalInt.empty()));
    describe(meaning, first, name, described);
    return meaning;
  }

  /** Makes messages speak of what was made since {@code first} by the name it now has. */
  void describe(Meaning meaning, int first, Tree.Name name, String described) {
    meaning
        .members()
        .forEach(
            (member, node) -> {
              if (node >= first) {
                nodes.describe(node, described + "." + member, name.span());
              }
            });
    meaning
        .node()
        .filter(node -> node >= first)
        .ifPresent(node -> nodes.describe(node, described, name.span()));
  }

  /** What {@code expr} means, which may be several nodes. */
  Meaning meaning(Expr expr) {
    if (expr instanceof Tree.Reference reference) {
      return references.value(reference);
    }
    if (expr instanceof Tree.Member member) {
      return references.member(member);
    }
    if (expr instanceof Tree.Series series) {
      Meaning value = Meaning.of(bind(series.source()));
      Expr before = series.source();
      for (Expr step : series.steps()) {
        value = step(ofStep(value, before), step, false);
        before = step;
      }
      return value;
    }
    if (expr instanceof Tree.Binary binary) {
      return Meaning.of(arithmetic.binary(binary));
    }
    if (expr instanceof Tree.Negation negation) {
      return Meaning.of(arithmetic.negation(negation));
    }
    if (expr instanceof Tree.Call call) {
      return Meaning.of(call(call));
    }
    boolean ofFunctions = expr instanceof Tree.Comparison || expr instanceof Tree.Conditional;
    log.report(ofFunctions ? OUTSIDE_FUNCTION : NOT_A_VALUE, expr.span(), List.of(Words.of(expr)));
    return Meaning.of(broken(expr.span()));
  }

  /** The node behind the steps of a block's short form, or behind those that are repeated. */
  int steps(int source, Expr expr) {
    if (!(expr instanceof Tree.Series series)) {
      return ofStep(step(source, expr, false), expr);
    }
    int value = ofStep(step(source, series.source(), false), series.source());
    for (Expr step : series.steps()) {
      value = ofStep(step(value, step, false), step);
    }
    return value;
  }

  /** {@code relu(x)}, which is {@code x -> relu}, and {@code concat(a, b)}. */
  private int call(Tree.Call call) {
    String word = call.function().text();
    if (references.isStep(word)) {
      references.reportNeedsSource(word, call.span());
      return broken(call.span());
    }
    if (!steps.knows(word)) {
      reportUnknownStep(word, call.function().span());
      return broken(call.span());
    }
    long count = call.arguments().stream().filter(a -> a.name().isEmpty()).count();
    if (steps.isScalar(word, (int) count)) {
      return arithmetic.call(call);
    }
    List<Expr> operands =
        call.arguments().stream()
            .filter(argument -> argument.name().isEmpty())
            .map(Tree.Argument::value)
            .toList();
    if (steps.isJoin(word)) {
      return join(call, operands);
    }
    if (steps.isFunction(word) && operands.size() > 1) {
      Expr extra = operands.get(1);
      log.report(UNEXPECTED_ARGUMENT, extra.span(), List.of(word, "one value", Words.of(extra)));
      return broken(call.span());
    }
    if (!steps.isFunction(word) || operands.isEmpty()) {
      references.reportNeedsSource(word, call.span());
      return broken(call.span());
    }
    int value = bind(operands.get(0));
    return nodes.addStep(steps.bind(Settings.ofFunction(call, log)), value, call.span());
  }

  private int join(Tree.Call call, List<Expr> operands) {
    List<Integer> values = new ArrayList<>();
    operands.forEach(operand -> values.add(bind(operand)));
    Optional<Op> op = steps.bind(Settings.ofFunction(call, log));
    if (operands.size() < 2 || operands.size() > MAX_JOINED) {
      log.report(
          JOIN_COUNT,
          call.span(),
          List.of(call.function().text(), "" + MAX_JOINED, "" + operands.size()));
      return broken(call.span());
    }
    return nodes.add(op, values, call.span());
  }

  private Meaning step(int source, Expr step, boolean wordless) {
    Optional<Settings> settings = Settings.of(step, log);
    if (settings.isEmpty()) {
      log.report(NOT_A_STEP, step.span(), List.of(Words.of(step), "->"));
      return Meaning.of(broken(step.span()));
    }
    String word = settings.get().owner();
    if (word.equals("repeat")) {
      return Meaning.of(new Repetition(site, this::repeated).bind(settings.get(), source));
    }
    if (word.equals("split")) {
      return new Splitting(site, settings.get()).bind(source);
    }
    Optional<Recipe> recipe = site.around().recipes().find(word);
    if (recipe.isPresent()) {
      return new RecipeUse(recipe.get(), settings.get(), site, this::bind)
          .bind(source, wordless ? "" : word);
    }
    return Meaning.of(operator(source, step, settings.get()));
  }

  private int repeated(int source, Expr expr) {
    return expr instanceof Tree.Series
        ? steps(source, expr)
        : ofStep(step(source, expr, true), expr);
  }

  private int operator(int source, Expr step, Settings settings) {
    String word = settings.owner();
    if (!steps.knows(word)) {
      if (scope.value(word).isPresent()) {
        log.report(NOT_A_STEP, step.span(), List.of("the value '" + word + "'", "->"));
      } else {
        reportUnknownStep(word, step.span());
      }
      return broken(step.span());
    }
    if (steps.isJoin(word)) {
      log.report(
          NOT_A_STEP,
          step.span(),
          List.of("'" + word + "', which is called,", "->"),
          Hint.of(HintKind.WRITE, word + "(a, b)"));
      return broken(step.span());
    }
    return nodes.addStep(steps.bind(settings), source, step.span());
  }

  private void reportUnknownStep(String word, Span span) {
    log.report(UNKNOWN_STEP, span, List.of(word), Suggestions.hint(word, references.steps()));
  }

  private int broken(Span span) {
    return nodes.add(Optional.empty(), List.of(), span);
  }
}
