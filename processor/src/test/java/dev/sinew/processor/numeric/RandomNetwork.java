package dev.sinew.processor.numeric;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes a random network: a graph over several inputs in which values are used again, some of them
 * also outputs, and blocks and shared steps. Every value leads to the last output, so a loss there
 * trains every layer.
 */
final class RandomNetwork {
  private static final int[] SIZES = {1, 2, 3, 5, 7, 8, 9, 12};
  private static final List<String> REDUCTIONS = List.of("sum", "mean", "max", "min");
  private static final List<String> FUNCTIONS = List.of("relu", "tanh", "sigmoid", "softmax");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<Value> values = new ArrayList<>();
  private final Set<String> unused = new LinkedHashSet<>();
  private final Set<String> recipes = new LinkedHashSet<>();

  private record Value(String name, int size) {}

  private RandomNetwork(long seed) {
    this.random = new Random(seed);
  }

  /**
   * The text of a network.
   *
   * @param words stand at its beginning, such as {@code precision double}
   */
  static String text(String name, String words, long seed) {
    return new RandomNetwork(seed).write(name, words);
  }

  private String write(String name, String words) {
    text.append("network ").append(name).append(" {\n").append(words).append('\n');
    int inputs = 1 + random.nextInt(3);
    for (int i = 0; i < inputs; i++) {
      input("in" + i);
    }
    int statements = 3 + random.nextInt(7);
    for (int i = 0; i < statements; i++) {
      String word = random.nextInt(5) == 0 ? "output " : "";
      define(word, "v" + i, expression());
    }
    last();
    recipes.forEach(recipe -> text.append(recipe).append('\n'));
    return text.append("}\n").toString();
  }

  private void input(String name) {
    if (random.nextInt(3) == 0) {
      int rows = 1 + random.nextInt(3);
      int columns = 1 + random.nextInt(4);
      text.append("input " + name + ": float[" + rows + ", " + columns + "]");
      text.append(random.nextBoolean() ? " scale(1/3)" : "").append(unit()).append('\n');
      unused.add(name);
      define("", name + "Flat", new Value(use(name) + " -> flatten", rows * columns));
      return;
    }
    int size = size();
    text.append("input " + name + ": float[" + size + "]");
    text.append(random.nextInt(3) == 0 ? " scale(1/4)" : "").append(unit()).append('\n');
    values.add(new Value(name, size));
    unused.add(name);
  }

  private String unit() {
    return switch (random.nextInt(6)) {
      case 0 -> " normalize";
      case 1 -> " normalize(mean = -0.5, std = 2)";
      default -> "";
    };
  }

  /** An expression in the name's place, and its size. */
  private Value expression() {
    Value from = pick();
    return switch (random.nextInt(10)) {
      case 8 -> block(from);
      case 9 -> shared(from);
      case 6 -> joined(from);
      case 7 -> structured(from);
      case 0 -> new Value(use(from.name), from.size);
      case 1 -> new Value(use(from.name) + " -> " + function(), from.size);
      case 2, 3 -> combined(from);
      default -> chain(from);
    };
  }

  private Value joined(Value first) {
    Value second = pick();
    Value third = pick();
    return new Value(
        "concat(" + use(first.name) + ", " + use(second.name) + ", " + use(third.name) + ")",
        first.size + second.size + third.size);
  }

  /** Through a matrix and back to a vector, or down to the numbers of one of its axes. */
  private Value structured(Value from) {
    int rows = from.size % 3 == 0 ? 3 : from.size % 2 == 0 ? 2 : 1;
    int columns = from.size / rows;
    String matrix = use(from.name) + " -> reshape(" + rows + ", " + columns + ") -> ";
    int axis = random.nextInt(2);
    int rest = axis == 0 ? columns : rows;
    String along = "(axis = " + axis + ")";
    return switch (random.nextInt(5)) {
      case 0 -> new Value(matrix + "transpose -> flatten", from.size);
      case 1 -> new Value(matrix + "softmax" + along + " -> flatten", from.size);
      case 2 -> new Value(matrix + "logSoftmax" + along + " -> flatten -> tanh", from.size);
      case 3 -> new Value(matrix + REDUCTIONS.get(random.nextInt(4)) + along, rest);
      default ->
          new Value(from.name + " -> " + REDUCTIONS.get(random.nextInt(4)) + " -> flatten", 1);
    };
  }

  /**
   * Through a block that splits, once, several times, or with another value as its second input.
   */
  private Value block(Value from) {
    String function = function();
    int size = size();
    if (from.size > 1 && random.nextInt(3) == 0) {
      recipes.add(
          "block turned(n, m) { input a e = a -> split(p = n, q = m) output concat(e.q, e.p) }");
      int first = 1 + random.nextInt(from.size - 1);
      String parts = "(" + first + ", " + (from.size - first) + ")";
      return new Value(use(from.name) + " -> turned" + parts, from.size);
    }
    if (random.nextBoolean()) {
      String name = "gated" + function;
      recipes.add(
          "block %s(n) { input a, b output (a -> dense(n)) * (b -> dense(n) -> %s) }"
              .formatted(name, function));
      String other = use(pick().name);
      return new Value(use(from.name) + " -> " + name + "(" + size + ", b = " + other + ")", size);
    }
    String name = "deep" + function;
    recipes.add("block %s(n) = dense(n) -> %s -> dense(n)".formatted(name, function));
    int times = 1 + random.nextInt(3);
    return new Value(
        use(from.name) + " -> repeat(" + times + ", " + name + "(" + size + "))", size);
  }

  /** Two values, brought to one size, through the same layers. */
  private Value shared(Value from) {
    recipes.add("shared tied = dense(4) -> tanh -> dense(3)");
    String uses = "(%s -> dense(3) -> tied) - (%s -> dense(3) -> repeat(2, tied))";
    return new Value(uses.formatted(use(from.name), use(pick().name)), 3);
  }

  private Value chain(Value from) {
    StringBuilder steps = new StringBuilder(use(from.name));
    int size = from.size;
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      size = size();
      String settings = random.nextInt(4) == 0 ? ", bias = false" : "";
      steps.append(" -> dense(" + size + settings + ")");
      if (random.nextInt(3) > 0) {
        steps.append(" -> " + function());
      }
    }
    return new Value(steps.toString(), size);
  }

  /** Two values by an operator; where the sizes differ a layer goes between. */
  private Value combined(Value left) {
    Value right = pick();
    String sign = List.of("+", "-", "*").get(random.nextInt(3));
    String other =
        right.size == left.size
            ? use(right.name)
            : "(" + use(right.name) + " -> dense(" + left.size + "))";
    String expression = use(left.name) + " " + sign + " " + other;
    return random.nextBoolean()
        ? new Value(expression, left.size)
        : new Value("(" + expression + ") -> " + function(), left.size);
  }

  private void last() {
    int size = 2 + random.nextInt(4);
    StringBuilder sum = new StringBuilder();
    for (String name : List.copyOf(unused)) {
      sum.append(sum.isEmpty() ? "" : " + ").append("(" + use(name) + " -> dense(" + size + "))");
    }
    boolean classes = random.nextBoolean();
    text.append("output last = (" + sum + ") -> " + (classes ? "softmax" : "tanh" + unit()) + "\n");
    String loss = classes ? "crossEntropy" : "halfSquaredError";
    String reduction = random.nextBoolean() ? ", reduction = sum" : "";
    text.append("train { loss = " + loss + "(last" + reduction + ") }\n");
  }

  private void define(String word, String name, Value expression) {
    text.append(word + name + " = " + expression.name + "\n");
    values.add(new Value(name, expression.size));
    unused.add(name);
  }

  private String use(String name) {
    unused.remove(name);
    return name;
  }

  private Value pick() {
    return values.get(random.nextInt(values.size()));
  }

  private String function() {
    return FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
  }

  private int size() {
    return SIZES[random.nextInt(SIZES.length)];
  }
}
