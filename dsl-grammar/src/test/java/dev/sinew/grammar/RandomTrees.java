package dev.sinew.grammar;

import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
    return new Tree.File(List.of(), some(1, 2, this::network), NOWHERE);
  }

  private Tree.Network network() {
    return new Tree.Network(Optional.empty(), name(), List.of(), some(0, 3, this::statement), NOWHERE);
  }

  private Tree.Statement statement() {
    return switch (random.nextInt(6)) {
      case 0 -> new Tree.Precision(name(), NOWHERE);
      case 1 -> new Tree.Input(Optional.empty(), name(), Optional.of(type()), some(0, 2, this::unit), NOWHERE);
      case 2 -> new Tree.Output(Optional.empty(), Optional.of(name()), value(3), some(0, 2, this::unit), NOWHERE);
      case 3 -> new Tree.Train(List.of(), some(0, 3, this::setting), NOWHERE);
      default -> new Tree.Let(Optional.empty(), name(), value(random.nextInt(20) == 0 ? 5 : 3), NOWHERE);
    };
  }

  private Tree.Type type() {
    return new Tree.Type(name(), some(0, 3, () -> value(1)), NOWHERE);
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
    return switch (random.nextInt(8)) {
      case 0, 1 ->
          new Tree.Series(expression(depth - 1), some(1, 3, () -> step(depth - 1)), NOWHERE);
      case 2, 3, 4 ->
          new Tree.Binary(
              pick(List.of(Tree.Operator.values())),
              expression(depth - 1),
              expression(depth - 1),
              NOWHERE);
      case 5 -> new Tree.Negation(expression(depth - 1), NOWHERE);
      case 6 -> new Tree.ListOf(some(0, 3, () -> value(depth - 1)), NOWHERE);
      default -> step(depth - 1);
    };
  }

  private Tree.Expr leaf() {
    return switch (random.nextInt(4)) {
      case 0 -> new Tree.Numeral(number(), NOWHERE);
      case 1 -> new Tree.Text(pick(TEXTS), NOWHERE);
      case 2 -> new Tree.Truth(random.nextBoolean(), NOWHERE);
      default -> new Tree.Reference(pick(NAMES), NOWHERE);
    };
  }

  private Tree.Expr step(int depth) {
    return random.nextBoolean()
        ? new Tree.Reference(pick(NAMES), NOWHERE)
        : new Tree.Call(name(), some(0, 3, () -> argument(depth)), NOWHERE);
  }

  private Tree.Argument argument(int depth) {
    Optional<Tree.Name> name = random.nextBoolean() ? Optional.of(name()) : Optional.empty();
    return new Tree.Argument(name, value(depth), NOWHERE);
  }

  private BigDecimal number() {
    return new BigDecimal(new BigInteger(random.nextInt(1, 70), random), random.nextInt(30) - 10);
  }

  private Tree.Name name() {
    return new Tree.Name(pick(NAMES), NOWHERE);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private <T> List<T> some(int least, int most, Supplier<? extends T> each) {
    int count = least + random.nextInt(most - least + 1);
    return IntStream.range(0, count).<T>mapToObj(i -> each.get()).toList();
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
        PARTS.get(node.getClass()).stream()
            .map(
                component -> {
                  try {
                    return withoutSpans(component.getAccessor().invoke(node));
                  } catch (ReflectiveOperationException e) {
                    throw new LinkageError(e.getMessage(), e);
                  }
                });
    return Stream.concat(Stream.of(node.getClass().getSimpleName()), parts).toList();
  }
}
