package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.plan.LossPlan;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.UniqueNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes how terms are added up over the samples of a batch, and likewise with their gradients. */
final class LossWalks {
  private final Plan plan;
  private final LossPlan loss;
  private final Numbers numbers;
  private final int first;
  private final List<LossCall> terms;

  /** For the terms {@code [from, to)}. */
  LossWalks(Plan plan, LossPlan loss, Numbers numbers, int from, int to) {
    this.plan = plan;
    this.loss = loss;
    this.numbers = numbers;
    this.first = from;
    this.terms =
        loss.terms().subList(from, to).stream()
            .map(term -> new LossCall(term, numbers, plan.tiles()))
            .toList();
  }

  /** Statements that return what the terms add to the loss. */
  CodeBlock value() {
    List<String> sums = sums(names(LossClass.valueArguments(loss)));
    return CodeBlock.builder()
        .add(walk(sums, terms.stream().map(LossCall::value).toList()))
        .add(result(sums, terms.stream().map(LossCall::divisor).toList()))
        .build();
  }

  /** The same, which also write the gradients. */
  CodeBlock valueAndGradient() {
    UniqueNames names = names(LossClass.gradientArguments(loss));
    List<String> sums = sums(names);
    CodeBlock.Builder code = CodeBlock.builder();
    List<CodeBlock> divisors = new ArrayList<>();
    for (LossCall term : terms) {
      divisors.add(term.weighted() ? declareWeight(code, term, names) : term.divisor());
    }
    List<CodeBlock> shares = declareShares(code, divisors, names);
    if (terms.stream().anyMatch(LossCall::readsVectors)) {
      code.addStatement("boolean vectors = $L", TileCode.enough("values." + plan.products()));
    }
    List<CodeBlock> calls = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      calls.add(terms.get(i).valueAndGradient(shares.get(i)));
    }
    return code.add(walk(sums, calls)).add(result(sums, divisors)).build();
  }

  private static UniqueNames names(List<String> arguments) {
    UniqueNames names = new UniqueNames(arguments);
    names.claim("s");
    names.claim("vectors");
    return names;
  }

  private List<String> sums(UniqueNames names) {
    return terms.stream()
        .map(term -> names.claim(loss.terms().size() == 1 ? "loss" : term.method()))
        .toList();
  }

  private static CodeBlock declareWeight(CodeBlock.Builder code, LossCall term, UniqueNames names) {
    String weight = names.claim(term.method() + "Weight");
    code.addStatement("double $N = $L", weight, term.divisor());
    return CodeBlock.of("$N", weight);
  }

  /** A variable for each share that is no literal, one for all that are the same. */
  private List<CodeBlock> declareShares(
      CodeBlock.Builder code, List<CodeBlock> divisors, UniqueNames names) {
    Map<CodeBlock, String> owners = new LinkedHashMap<>();
    List<CodeBlock> shares = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      CodeBlock share = terms.get(i).share(divisors.get(i));
      shares.add(share);
      if (!terms.get(i).sum()) {
        owners.putIfAbsent(share, terms.get(i).method() + "Share");
      }
    }
    Map<CodeBlock, CodeBlock> variables = new LinkedHashMap<>();
    owners.forEach(
        (share, owner) -> {
          String variable = names.claim(owners.size() == 1 ? "share" : owner);
          code.addStatement("$T $N = $L", numbers.one(), variable, share);
          variables.put(share, CodeBlock.of("$N", variable));
        });
    return shares.stream().map(share -> variables.getOrDefault(share, share)).toList();
  }

  private static CodeBlock walk(List<String> sums, List<CodeBlock> calls) {
    CodeBlock.Builder code = CodeBlock.builder();
    sums.forEach(sum -> code.addStatement("double $N = 0", sum));
    code.beginControlFlow("for (int s = 0; s < n; s++)");
    for (int i = 0; i < sums.size(); i++) {
      code.addStatement("$N += $L", sums.get(i), calls.get(i));
    }
    return code.endControlFlow().build();
  }

  private CodeBlock result(List<String> sums, List<CodeBlock> divisors) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<CodeBlock> means = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      LossCall term = terms.get(i);
      if (loss.inParts()) {
        int part = 2 * (first + i);
        code.addStatement("parts[$L] = $L", part, term.scaled(sums.get(i)));
        code.addStatement("parts[$L] = $L", part + 1, divisors.get(i));
        means.add(term.meanOfParts(i == 0 ? "" : "+ ", part));
      } else {
        means.add(i == 0 ? term.first(sums.get(i)) : term.later(sums.get(i)));
      }
    }
    return code.addStatement("return $L", CodeBlock.join(means, "\n")).build();
  }
}
