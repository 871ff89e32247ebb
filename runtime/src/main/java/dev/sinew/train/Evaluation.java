package dev.sinew.train;

import dev.sinew.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How well a network does on samples: its loss, and each output that has a target judged by itself,
 * one whose targets are classes as a {@link Classification}, another as a {@link Regression}.
 */
public final class Evaluation {
  private final String network;
  private final int samples;
  private final double loss;
  private final List<Classification> classifications;
  private final List<Regression> regressions;

  /**
   * An evaluation of these parts.
   *
   * @param loss mean over the samples
   * @param classifications the outputs judged by class, in order of declaration
   * @param regressions the others, in order of declaration
   */
  public Evaluation(
      String network,
      int samples,
      double loss,
      List<Classification> classifications,
      List<Regression> regressions) {
    this.network = network;
    this.samples = samples;
    this.loss = loss;
    this.classifications = List.copyOf(classifications);
    this.regressions = List.copyOf(regressions);
  }

  /** The number of samples. */
  public int samples() {
    return samples;
  }

  /**
   * The loss, mean over the samples; of an output with units it is taken in the network's numbers.
   */
  public double loss() {
    return loss;
  }

  /** The outputs judged by class, in order of declaration. */
  public List<Classification> classifications() {
    return classifications;
  }

  /** The outputs judged by number, in order of declaration. */
  public List<Regression> regressions() {
    return regressions;
  }

  /**
   * The judgement of an output by class.
   *
   * @throws IllegalArgumentException if no such output is judged so
   */
  public Classification classification(String output) {
    return classifications.stream()
        .filter(each -> each.output().equals(output))
        .findFirst()
        .orElseThrow(() -> unknown(output, "class"));
  }

  /**
   * The judgement of an output by number.
   *
   * @throws IllegalArgumentException if no such output is judged so
   */
  public Regression regression(String output) {
    return regressions.stream()
        .filter(each -> each.output().equals(output))
        .findFirst()
        .orElseThrow(() -> unknown(output, "number"));
  }

  private IllegalArgumentException unknown(String output, String what) {
    List<String> names =
        what.equals("class")
            ? classifications.stream().map(Classification::output).toList()
            : regressions.stream().map(Regression::output).toList();
    return new IllegalArgumentException(
        String.format(
            "%s has no output \"%s\" that is judged by %s. %s",
            network, output, what, names.isEmpty() ? "None is." : Nearest.hint(output, names)));
  }

  /** The classes of the first output judged by class; empty if there is none. */
  public List<String> labels() {
    return classifications.isEmpty() ? List.of() : classifications.get(0).labels();
  }

  /**
   * The accuracy of the first output judged by class, 0 to 1.
   *
   * @throws IllegalStateException if there is none
   */
  public double accuracy() {
    return first("accuracy").accuracy();
  }

  /**
   * The counts {@code [actual][predicted]} of the first output judged by class, a copy.
   *
   * @throws IllegalStateException if there is none
   */
  public int[][] confusion() {
    return first("confusion matrix").confusion();
  }

  /**
   * The precision of a class of the first output judged by class.
   *
   * @throws IllegalStateException if there is none
   * @throws IllegalArgumentException if there is no such class
   */
  public double precision(int c) {
    return first("precision").precision(c);
  }

  /**
   * The recall of a class of the first output judged by class.
   *
   * @throws IllegalStateException if there is none
   * @throws IllegalArgumentException if there is no such class
   */
  public double recall(int c) {
    return first("recall").recall(c);
  }

  private Classification first(String what) {
    if (classifications.isEmpty()) {
      throw new IllegalStateException(
          String.format(
              "%s has no %s: no output with a target names classes. Write labels(...) behind the"
                  + " output if it does; otherwise judge it by loss() and regressions().",
              network, what));
    }
    return classifications.get(0);
  }

  /** Loss and accuracy in a line, then a table for each output with a target. */
  @Override
  public String toString() {
    String head = String.format(Locale.ROOT, "%s on %d samples: loss %.4g", network, samples, loss);
    if (!classifications.isEmpty()) {
      head += String.format(Locale.ROOT, ", accuracy %.4f", accuracy());
    }
    List<String> parts = new ArrayList<>(List.of(head));
    classifications.forEach(each -> parts.add(each.toString()));
    regressions.forEach(each -> parts.add(each.toString()));
    return parts.stream().collect(Collectors.joining("\n"));
  }
}
