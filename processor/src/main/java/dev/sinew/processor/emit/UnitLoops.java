package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.graph.Lanes;
import dev.sinew.processor.graph.Op;
import java.util.ArrayList;
import java.util.List;

/**
 * Loops over numbers that have a mean and a deviation along an axis: {@code mean[i]} and {@code
 * std[i]} where they are measured, literals where they are written out.
 */
final class UnitLoops {
  /** What is done with one number. */
  private interface Body {
    /** Its statement; {@code at} is the index, {@code mean} and {@code std} are expressions. */
    CodeBlock of(String at, String mean, String std);
  }

  private final Op.Normalize unit;
  private final Numbers numbers;
  private final Lanes lanes;
  private final LaneLoops loops;

  UnitLoops(Op.Normalize unit, Numbers numbers) {
    this.unit = unit;
    this.numbers = numbers;
    this.lanes = unit.along();
    this.loops = new LaneLoops(lanes);
  }

  /** From {@code x} to {@code y}. */
  CodeBlock values() {
    return unit.back()
        ? each((at, mean, std) -> Loops.statement("y[$1L] = x[$1L] * $3L$2L", at, plus(mean), std))
        : each(
            (at, mean, std) -> Loops.statement("y[$1L] = (x[$1L]$2L) / $3L", at, minus(mean), std));
  }

  /** From {@code dys} to {@code dxs}. */
  CodeBlock gradient(String assign) {
    String sign = unit.back() ? "*" : "/";
    return each(
        (at, mean, std) -> Loops.statement("dxs[$1L] $2L dys[$1L] $3L $4L", at, assign, sign, std));
  }

  private static String plus(String number) {
    return number.startsWith("-") ? " - " + number.substring(1) : " + " + number;
  }

  private static String minus(String number) {
    return number.startsWith("-") ? " + " + number.substring(1) : " - " + number;
  }

  private CodeBlock each(Body body) {
    return unit.given().map(given -> written(given, body)).orElseGet(() -> measured(body));
  }

  private CodeBlock measured(Body body) {
    if (lanes.size() == 1) {
      return all(body, "mean[0]", "std[0]");
    }
    CodeBlock one = body.of(loops.at("i"), "mean[i]", "std[i]");
    return loops.rows(LaneLoops.loop("i", lanes.size(), columns(one)));
  }

  private CodeBlock written(Op.Given given, Body body) {
    List<String> mean = new ArrayList<>();
    List<String> std = new ArrayList<>();
    for (int k = 0; k < lanes.size(); k++) {
      mean.add(numbers.literal(given.mean().at(k)));
      std.add(numbers.literal(given.std().at(k)));
    }
    if (mean.stream().distinct().count() == 1 && std.stream().distinct().count() == 1) {
      return all(body, mean.get(0), std.get(0));
    }
    CodeBlock.Builder code = CodeBlock.builder();
    for (int k = 0; k < lanes.size(); k++) {
      code.add(columns(body.of(loops.at("" + k), mean.get(k), std.get(k))));
    }
    return loops.rows(code.build());
  }

  /** Where one mean and deviation are for all. */
  private CodeBlock all(Body body, String mean, String std) {
    int size = lanes.count() * lanes.size();
    return size == 1 ? body.of("0", mean, std) : LaneLoops.loop("i", size, body.of("i", mean, std));
  }

  private CodeBlock columns(CodeBlock body) {
    return lanes.inner() > 1 ? LaneLoops.loop("c", lanes.inner(), body) : body;
  }
}
