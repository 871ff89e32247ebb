package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.grad.ValueRule;
import dev.sinew.processor.graph.Lanes;
import dev.sinew.processor.graph.Parts;
import java.util.Arrays;

/**
 * Back through the operators that move numbers about or work along an axis, for one sample: from
 * {@code dys} to {@code dxs}, with {@code xs} and {@code ys} where a rule reads the values.
 */
final class StructureGradients {
  private final Numbers numbers;
  private final boolean adds;

  /**
   * @param adds whether the receiver has a gradient already
   */
  StructureGradients(Numbers numbers, boolean adds) {
    this.numbers = numbers;
    this.adds = adds;
  }

  CodeBlock turned(ValueRule.Turned rule) {
    PermutationLoops loops = new PermutationLoops(rule.permutation());
    return loops.each("dxs[$L] $L dys[$L]", loops.source(), assign(), loops.result());
  }

  CodeBlock part(ValueRule.Part rule) {
    Parts parts = rule.parts();
    LaneLoops rows = new LaneLoops(new Lanes(parts.rows(), 1, 1));
    int block = parts.blocks().get(rule.part());
    int start = parts.start(rule.part());
    if (!adds && block == 1 && parts.rows() == 1) {
      return Loops.statement("dxs[0] = dys[$L]", start);
    }
    if (!adds) {
      CodeBlock copy =
          CodeBlock.builder()
              .addStatement(
                  "$T.arraycopy(dys, $L, dxs, $L, $L)",
                  System.class,
                  plus(rows.row(parts.width()), start),
                  rows.row(block),
                  block)
              .build();
      return rows.rows(copy);
    }
    return rows.rows(
        Loops.each(
            "i",
            block,
            i ->
                Loops.statement(
                    "dxs[$L] += dys[$L]",
                    plus(rows.row(block), i),
                    plus(plus(rows.row(parts.width()), start), i))));
  }

  CodeBlock intoPart(ValueRule.IntoPart rule) {
    Parts parts = rule.parts();
    LaneLoops rows = new LaneLoops(new Lanes(parts.rows(), 1, 1));
    int block = parts.blocks().get(rule.part());
    String at = plus(rows.row(parts.width()), parts.start(rule.part()));
    if (adds) {
      return rows.rows(
          Loops.each(
              "i",
              block,
              i -> Loops.statement("dxs[$L] += dys[$L]", plus(at, i), plus(rows.row(block), i))));
    }
    CodeBlock copy =
        parts.rows() == 1 && block == 1
            ? Loops.statement("dxs[$L] = dys[0]", at)
            : CodeBlock.builder()
                .addStatement(
                    "$T.arraycopy(dys, $L, dxs, $L, $L)", System.class, rows.row(block), at, block)
                .build();
    int size = parts.rows() * parts.width();
    return CodeBlock.builder()
        .addStatement("$T.fill(dxs, 0, $L, $L)", Arrays.class, size, numbers.zero())
        .add(rows.rows(copy))
        .build();
  }

  CodeBlock spread(ValueRule.Spread rule) {
    Lanes lanes = rule.lanes();
    LaneLoops loops = new LaneLoops(lanes);
    String division = rule.mean() ? " / " + numbers.whole(lanes.size()) : "";
    if (lanes.inner() > 1) {
      return loops.rows(
          Loops.each(
              "i",
              lanes.size(),
              i ->
                  loops.columns(
                      "dxs[$L] $L dys[$L]$L", loops.at(i), assign(), loops.lane(), division)));
    }
    return loops.each(
        CodeBlock.builder()
            .addStatement("$T share = dys[$L]$L", numbers.one(), loops.lane(), division)
            .add(
                Loops.each(
                    "i",
                    lanes.size(),
                    i -> Loops.statement("dxs[$L] $L share", loops.at(i), assign())))
            .build());
  }

  CodeBlock toWinner(ValueRule.ToWinner rule) {
    Lanes lanes = rule.lanes();
    LaneLoops loops = new LaneLoops(lanes);
    String at = loops.at("i");
    CodeBlock.Builder code = CodeBlock.builder().addStatement("int winner = $L", loops.at("0"));
    if (lanes.size() > 1) {
      code.beginControlFlow("for (int i = 1; i < $L; i++)", lanes.size())
          .beginControlFlow("if (xs[$L] $L xs[winner])", at, rule.largest() ? ">" : "<")
          .addStatement("winner = $L", at)
          .endControlFlow()
          .endControlFlow();
    }
    code.addStatement("dxs[winner] += dys[$L]", loops.lane());
    CodeBlock.Builder whole = CodeBlock.builder();
    if (!adds) {
      int size = lanes.count() * lanes.size();
      whole.addStatement("$T.fill(dxs, 0, $L, $L)", Arrays.class, size, numbers.zero());
    }
    return whole.add(loops.each(code.build())).build();
  }

  CodeBlock softmax(ValueRule.ThroughSoftmax rule) {
    Lanes lanes = rule.lanes();
    LaneLoops loops = new LaneLoops(lanes);
    String at = loops.at("i");
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T sum = $L", numbers.one(), numbers.zero());
    if (rule.logarithm()) {
      code.add(Loops.each("i", lanes.size(), "sum += dys[$L]", at))
          .add(
              Loops.each(
                  "i",
                  lanes.size(),
                  "dxs[$1L] $2L dys[$1L] - $3T.exp(ys[$1L]) * sum",
                  at,
                  assign(),
                  RuntimeTypes.ELEMENTARY));
    } else {
      code.add(Loops.each("i", lanes.size(), "sum += dys[$1L] * ys[$1L]", at))
          .add(
              Loops.each(
                  "i", lanes.size(), "dxs[$1L] $2L ys[$1L] * (dys[$1L] - sum)", at, assign()));
    }
    return loops.each(code.build());
  }

  private static String plus(String place, Object more) {
    if (place.equals("0")) {
      return more.toString();
    }
    return more.equals(0) || more.equals("0") ? place : place + " + " + more;
  }

  private String assign() {
    return adds ? "+=" : "=";
  }
}
