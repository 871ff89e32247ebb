package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.graph.Lanes;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Parts;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Forward through the operators that move numbers about or work along an axis, from {@code x} to
 * {@code y}.
 */
final class StructureKernels {
  /** From so many numbers on a sum is taken by four sums that do not wait for one another. */
  private static final int LONG = 16;

  private final Numbers numbers;

  StructureKernels(Numbers numbers) {
    this.numbers = numbers;
  }

  /** The joined values are called {@code x1}, {@code x2}, and so on. */
  static List<String> operands(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "x" + i).toList();
  }

  CodeBlock concat(Op.Concat op) {
    Parts parts = op.joined();
    LaneLoops rows = new LaneLoops(new Lanes(parts.rows(), 1, 1));
    List<String> operands = operands(parts.blocks().size());
    CodeBlock.Builder copies = CodeBlock.builder();
    for (int i = 0; i < operands.size(); i++) {
      int block = parts.blocks().get(i);
      String at = at(rows.row(parts.width()), parts.start(i));
      if (parts.rows() == 1 && block == 1) {
        copies.addStatement("y[$L] = $L[0]", at, operands.get(i));
      } else {
        copies.addStatement(
            "$T.arraycopy($L, $L, y, $L, $L)",
            System.class,
            operands.get(i),
            rows.row(block),
            at,
            block);
      }
    }
    return rows.rows(copies.build());
  }

  CodeBlock split(Op.Split op) {
    Parts parts = op.apart();
    LaneLoops rows = new LaneLoops(new Lanes(parts.rows(), 1, 1));
    int block = parts.blocks().get(op.part());
    String from = at(rows.row(parts.width()), parts.start(op.part()));
    if (parts.rows() == 1 && block == 1) {
      return Loops.statement("y[0] = x[$L]", from);
    }
    return rows.rows(
        CodeBlock.builder()
            .addStatement(
                "$T.arraycopy(x, $L, y, $L, $L)", System.class, from, rows.row(block), block)
            .build());
  }

  private static String at(String row, int start) {
    return start == 0 ? row : row.equals("0") ? "" + start : row + " + " + start;
  }

  CodeBlock transpose(Op.Transpose op) {
    PermutationLoops loops = new PermutationLoops(op.moved());
    return loops.each("y[$L] = x[$L]", loops.result(), loops.source());
  }

  CodeBlock reduction(Op.Reduction op) {
    Lanes lanes = op.reduced();
    LaneLoops loops = new LaneLoops(lanes);
    if (lanes.inner() > 1) {
      return loops.rows(byColumns(op, loops));
    }
    return switch (op.summary()) {
      case SUM -> loops.each(sum(op, loops, ""));
      case MEAN -> loops.each(sum(op, loops, " / " + numbers.whole(lanes.size())));
      case MAX, MIN -> loops.each(winner(op, loops));
    };
  }

  private CodeBlock sum(Op.Reduction op, LaneLoops loops, String division) {
    int size = op.reduced().size();
    CodeBlock.Builder code = CodeBlock.builder();
    if (size < LONG) {
      List<String> terms =
          IntStream.range(0, size).mapToObj(i -> "x[" + loops.at("" + i) + "]").toList();
      String sum = Loops.tree(terms);
      boolean grouped = size > 1 && !division.isEmpty();
      return code.addStatement(
              "y[$L] = $L$L", loops.lane(), grouped ? "(" + sum + ")" : sum, division)
          .build();
    }
    int whole = size - size % 4;
    for (int i = 0; i < 4; i++) {
      code.addStatement("$T sum$L = $L", numbers.one(), i, numbers.zero());
    }
    code.beginControlFlow("for (int i = 0; i < $L; i += 4)", whole);
    for (int i = 0; i < 4; i++) {
      code.addStatement("sum$L += x[$L]", i, loops.at(i == 0 ? "i" : "i + " + i));
    }
    code.endControlFlow();
    for (int i = whole; i < size; i++) {
      code.addStatement("sum$L += x[$L]", i - whole, loops.at("" + i));
    }
    String sum = "(sum0 + sum1) + (sum2 + sum3)";
    return code.addStatement(
            "y[$L] = $L$L", loops.lane(), division.isEmpty() ? sum : "(" + sum + ")", division)
        .build();
  }

  private CodeBlock winner(Op.Reduction op, LaneLoops loops) {
    String word = op.word();
    return CodeBlock.builder()
        .addStatement("$T $L = x[$L]", numbers.one(), word, loops.at("0"))
        .add(
            others(
                op.reduced().size(), "$1L = $2T.$1L($1L, x[$3L])", word, Math.class, loops.at("i")))
        .addStatement("y[$L] = $L", loops.lane(), word)
        .build();
  }

  /** Along the axes behind: all lanes of a row at a time. */
  private CodeBlock byColumns(Op.Reduction op, LaneLoops loops) {
    Lanes lanes = op.reduced();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T.arraycopy(x, $L, y, $L, $L)",
                System.class,
                loops.row(lanes.size() * lanes.inner()),
                loops.row(lanes.inner()),
                lanes.inner());
    String at = loops.lane();
    CodeBlock step =
        switch (op.summary()) {
          case SUM, MEAN -> loops.columns("y[$L] += x[$L]", at, loops.at("i"));
          case MAX, MIN ->
              loops.columns(
                  "y[$1L] = $2T.$3L(y[$1L], x[$4L])", at, Math.class, op.word(), loops.at("i"));
        };
    if (lanes.size() > 1) {
      code.beginControlFlow("for (int i = 1; i < $L; i++)", lanes.size())
          .add(step)
          .endControlFlow();
    }
    if (op.summary() == Op.Summary.MEAN) {
      code.add(loops.columns("y[$L] /= $L", at, numbers.whole(lanes.size())));
    }
    return code.build();
  }

  CodeBlock softmax(Op.Softmax op) {
    LaneLoops loops = new LaneLoops(op.within());
    CodeBlock powers =
        Loops.each(
            "i",
            op.within().size(),
            "y[$1L] = $2T.exp(x[$1L] - max)",
            loops.at("i"),
            RuntimeTypes.ELEMENTARY);
    return loops.each(softmax(op, "x", "y", powers));
  }

  /** The same of one lane, {@code xs} and {@code ys}, by vectors. */
  CodeBlock softmaxByVectors(Op.Softmax op) {
    int size = op.within().size();
    CodeBlock powers =
        CodeBlock.builder()
            .add(Loops.each("i", size, "ys[i] = xs[i] - max"))
            .addStatement("$T.exp(ys, ys, 0, $L)", RuntimeTypes.ROW_FUNCTIONS, size)
            .build();
    return softmax(op, "xs", "ys", powers);
  }

  /**
   * @param powers statements that leave exp(x - max) in y
   */
  private CodeBlock softmax(Op.Softmax op, String x, String y, CodeBlock powers) {
    int size = op.within().size();
    LaneLoops loops = new LaneLoops(op.within());
    String at = loops.at("i");
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T max = $L[$L]", numbers.one(), x, loops.at("0"))
            .add(others(size, "max = $T.max(max, $L[$L])", Math.class, x, at))
            .add(powers)
            .addStatement("$T sum = $L", numbers.one(), numbers.zero())
            .add(Loops.each("i", size, "sum += $L[$L]", y, at));
    if (op.logarithm()) {
      return code.addStatement("$T logSum = $T.log(sum)", numbers.one(), RuntimeTypes.ELEMENTARY)
          .add(Loops.each("i", size, "$1L[$3L] = $2L[$3L] - max - logSum", y, x, at))
          .build();
    }
    return code.add(Loops.each("i", size, "$L[$L] /= sum", y, at)).build();
  }

  private static CodeBlock others(int size, String statement, Object... arguments) {
    return size == 1
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .beginControlFlow("for (int i = 1; i < $L; i++)", size)
            .addStatement(statement, arguments)
            .endControlFlow()
            .build();
  }
}
