package dev.sinew.grammar;

import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trees of every kind that a text can hold, each at no place in particular. */
final class RandomTrees {
  private static final Span NOWHERE = new Span(0, 0);
  private static final List<String> NAMES =
      List.of("x", "hidden", "step", "scale", "größe", "入力", "_a", "e1", "lossy", "x_2", "relu");
  private static final List<String> UNITS = List.of("scale", "normalize", "below", "labels");
  private static final List<String> TEXTS =
      List.of("", "a", "\"", "\\", "a\\n", "\n\r\t", "日本", "😀", "// no", "/* no */", " ");

  private static final List<String> DOCS =
      List.of(
          "Both inputs.",
          "*",
          "* a\n* b\n\n  c // d",
          "/",
          "a\n/\n*",
          "größe 😀 \"x\" {@code y}",
          "/** /* x",
          "network A { }");

  /** What a record holds beside its span; asking for it takes long. */
  private static final ClassValue<List<RecordComponent>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .filter(component -> component.getType() != Span.class)
              .toList();
        }
      };

  private final Random random;

  RandomTrees(long seed) {
    random = new Random(seed);
  }

  Tree.File file() {
    return new Tree.File(
        some(0, random.nextInt(4) == 0 ? 2 : 0, this::importing),
        some(1, 3, this::declaration),
        Set.of(),
        NOWHERE);
  }

  private Tree.Import importing() {
    return new Tree.Import(new Tree.Text(pick(TEXTS), NOWHERE), NOWHERE);
  }

  private Tree.Declaration declaration() {
    return switch (random.nextInt(5)) {
      case 0 -> block();
      case 1 -> function();
      default ->
          new Tree.Network(
              doc(), name(), some(0, 2, this::parameter), some(0, 4, this::inNetwork), NOWHERE);
    };
  }

  private Optional<Tree.Doc> doc() {
    return random.nextInt(4) == 0
        ? Optional.of(new Tree.Doc(pick(DOCS), NOWHERE))
        : Optional.empty();
  }

  private Tree.Parameter parameter() {
    return new Tree.Parameter(name(), maybe(() -> value(2)), NOWHERE);
  }

  private Tree.Statement inNetwork() {
    return switch (random.nextInt(10)) {
      case 0 -> new Tree.Precision(name(), NOWHERE);
      case 1 -> input();
      case 2 ->
          new Tree.Output(doc(), Optional.of(name()), value(3), some(0, 2, this::unit), NOWHERE);
      case 3 -> new Tree.Train(some(0, 2, this::input), some(0, 3, this::setting), NOWHERE);
      case 4 -> block();
      case 5 -> shared();
      case 6 -> function();
      default -> let();
    };
  }

  /** The statements of a block with at most one output, which may go without a name. */
  private List<Tree.Statement> inBlock() {
    List<Tree.Statement> statements =
        new ArrayList<>(
            some(
                0,
                3,
                () ->
                    switch (random.nextInt(4)) {
                      case 0 -> new Tree.Input(doc(), name(), Optional.empty(), List.of(), NOWHERE);
                      case 1 -> shared();
                      default -> let();
                    }));
    boolean several = random.nextInt(3) == 0;
    statements.addAll(
        some(
            0,
            several ? 3 : 1,
            () ->
                new Tree.Output(
                    doc(),
                    several || random.nextBoolean() ? Optional.of(name()) : Optional.empty(),
                    value(3),
                    List.of(),
                    NOWHERE)));
    return statements;
  }

  private Tree.Block block() {
    Tree.Body body =
        random.nextBoolean()
            ? new Tree.Steps(steps(), NOWHERE)
            : new Tree.Statements(inBlock(), NOWHERE);
    return new Tree.Block(doc(), name(), some(0, 2, this::parameter), body, NOWHERE);
  }

  private Tree.Shared shared() {
    return new Tree.Shared(doc(), name(), steps(), NOWHERE);
  }

  /** What begins with a step. */
  private Tree.Expr steps() {
    return random.nextBoolean()
        ? step(2)
        : new Tree.Series(step(2), some(1, 3, () -> step(2)), NOWHERE);
  }

  private Tree.Function function() {
    return new Tree.Function(
        doc(),
        pick(List.of(Tree.Use.values())),
        name(),
        some(1, 3, this::parameter),
        expression(4),
        NOWHERE);
  }

  private Tree.Let let() {
    return new Tree.Let(doc(), name(), value(random.nextInt(20) == 0 ? 5 : 3), NOWHERE);
  }

  private Tree.Input input() {
    return new Tree.Input(doc(), name(), Optional.of(type()), some(0, 2, this::unit), NOWHERE);
  }

  private Tree.Type type() {
    return new Tree.Type(
        name(),
        some(0, 3, () -> random.nextInt(6) == 0 ? new Tree.UpTo(expression(1), NOWHERE) : value(1)),
        NOWHERE);
  }

  private Tree.Setting setting() {
    Tree.Name name = random.nextInt(3) == 0 ? new Tree.Name("loss", NOWHERE) : name();
    return new Tree.Setting(name, value(2), NOWHERE);
  }

  private Tree.Expr unit() {
    String unit = pick(UNITS);
    return random.nextBoolean()
        ? new Tree.Reference(unit, NOWHERE)
        : new Tree.Call(new Tree.Name(unit, NOWHERE), some(0, 3, () -> argument(1)), NOWHERE);
  }

  private Tree.Expr value(int depth) {
    return random.nextInt(8) == 0
        ? new Tree.Range(expression(depth - 1), expression(depth - 1), NOWHERE)
        : expression(depth);
  }

  private Tree.Expr expression(int depth) {
    if (depth <= 0) {
      return leaf();
    }
    return switch (random.nextInt(11)) {
      case 0, 1 ->
          new Tree.Series(expression(depth - 1), some(1, 3, () -> step(depth - 1)), NOWHERE);
      case 2, 3, 4 ->
          new Tree.Binary(
              pick(List.of(Tree.Operator.values())),
              expression(depth - 1),
              expression(depth - 1),
              NOWHERE);
      case 5 -> new Tree.Negation(expression(depth - 1), NOWHERE);
      case 6 ->
          new Tree.Comparison(
              pick(List.of(Tree.Comparator.values())),
              expression(depth - 1),
              expression(depth - 1),
              NOWHERE);
      case 7, 8 ->
          new Tree.Conditional(
              expression(depth - 1), expression(depth - 1), expression(depth - 1), NOWHERE);
      case 9 -> new Tree.ListOf(some(0, 3, () -> value(depth - 1)), NOWHERE);
      default -> step(depth - 1);
    };
  }

  private Tree.Expr leaf() {
    return switch (random.nextInt(5)) {
      case 0 -> new Tree.Numeral(number(), NOWHERE);
      case 1 -> new Tree.Text(pick(TEXTS), NOWHERE);
      case 2 -> new Tree.Truth(random.nextBoolean(), NOWHERE);
      case 3 -> new Tree.Member(name(), name(), NOWHERE);
      default -> new Tree.Reference(pick(NAMES), NOWHERE);
    };
  }

  private Tree.Expr step(int depth) {
    return random.nextBoolean()
        ? new Tree.Reference(pick(NAMES), NOWHERE)
        : new Tree.Call(name(), some(0, 3, () -> argument(depth)), NOWHERE);
  }

  private Tree.Argument argument(int depth) {
    return new Tree.Argument(maybe(this::name), value(depth), NOWHERE);
  }

  private BigDecimal number() {
    return new BigDecimal(new BigInteger(random.nextInt(1, 70), random), random.nextInt(30) - 10);
  }

  private Tree.Name name() {
    return new Tree.Name(pick(NAMES), NOWHERE);
  }

  private <T> Optional<T> maybe(Supplier<T> each) {
    return random.nextBoolean() ? Optional.of(each.get()) : Optional.empty();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private <T> List<T> some(int least, int most, Supplier<? extends T> each) {
    int count = least + random.nextInt(most - least + 1);
    return IntStream.range(0, count).<T>mapToObj(i -> each.get()).toList();
  }

  /** The kinds of record that a tree is made of. */
  static Set<Class<?>> constructs(Object tree) {
    Set<Class<?>> found = new HashSet<>();
    Deque<Object> open = new ArrayDeque<>(List.of(tree));
    while (!open.isEmpty()) {
      Object part = open.pop();
      if (part instanceof Optional<?> optional) {
        optional.ifPresent(open::push);
      } else if (part instanceof List<?> list) {
        list.forEach(open::push);
      } else if (part instanceof Tree) {
        found.add(part.getClass());
        PARTS.get(part.getClass()).forEach(component -> open.push(value(component, part)));
      }
    }
    return found;
  }

  private static Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** A tree as nested lists, without the places. */
  static Object withoutSpans(Object tree) {
    if (tree instanceof Optional<?> optional) {
      return optional.<Object>map(RandomTrees::withoutSpans).orElse("none");
    }
    if (tree instanceof List<?> list) {
      return list.stream().map(RandomTrees::withoutSpans).toList();
    }
    if (!(tree instanceof Record node)) {
      return tree;
    }
    Stream<Object> parts =
        PARTS.get(node.getClass()).stream().map(component -> withoutSpans(value(component, node)));
    return Stream.concat(Stream.of(node.getClass().getSimpleName()), parts).toList();
  }
}
