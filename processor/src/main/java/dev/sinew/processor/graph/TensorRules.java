package dev.sinew.processor.graph;

import java.util.Optional;

/**
 * What a layer says of one of its tensors.
 *
 * @param start what it holds before training
 * @param trained whether training changes it
 * @param rateFactor multiplies the learning rate
 * @param l1 of its penalty; empty where the train block decides
 * @param l2 likewise
 */
public record TensorRules(
    Start start, boolean trained, double rateFactor, Optional<Double> l1, Optional<Double> l2) {

  /** A tensor that no penalty is for. */
  public static TensorRules unpenalized(Start start, boolean trained, double rateFactor) {
    return new TensorRules(start, trained, rateFactor, Optional.of(0.0), Optional.of(0.0));
  }

  /** The penalty where the train block has {@code usual}; what is frozen has none. */
  public Penalty penalty(Penalty usual) {
    return trained ? new Penalty(l1.orElse(usual.l1()), l2.orElse(usual.l2())) : Penalty.NONE;
  }
}
