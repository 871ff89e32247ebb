package dev.sinew.processor.graph;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * What training makes small: the sum of {@code terms}.
 *
 * @param terms in the order written, at least one
 * @param inputs what is given only while training, in the order written
 */
public record Loss(List<LossTerm> terms, List<TrainInput> inputs) {
  public Loss {
    terms = List.copyOf(terms);
    inputs = List.copyOf(inputs);
  }

  /** The same, in a graph whose nodes have other ids. */
  public Loss moved(IntUnaryOperator newId) {
    return new Loss(terms.stream().map(term -> term.moved(newId)).toList(), inputs);
  }

  /** The nodes that some term reads without judging them: targets and sample weights. */
  public List<Integer> valuesRead() {
    return terms.stream()
        .flatMap(term -> Stream.of(term.target(), term.sampleWeight()))
        .filter(LossSource.Value.class::isInstance)
        .map(source -> ((LossSource.Value) source).node())
        .toList();
  }
}
