package dev.sinew.cli.report;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.cli.jvm.Predictions;
import dev.sinew.cli.train.RowNumbers;
import dev.sinew.cli.train.Target;
import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The samples on which one output does worst: of classes those named wrongly, the surest first; of
 * numbers those that are off the most.
 */
public final class WorstCases {
  private static final int MOST = 12;

  private final Dataset data;
  private final Port input;
  private final Target target;
  private final int output;

  private WorstCases(Dataset data, Port input, Target target, int output) {
    this.data = data;
    this.input = input;
    this.target = target;
    this.output = output;
  }

  /**
   * At most a dozen cases, the worst first.
   *
   * @param output the index of the target's output
   */
  public static List<WorstCase> of(
      Predictions predictions, Dataset data, Port input, Target target, int output) {
    WorstCases cases = new WorstCases(data, input, target, output);
    List<WorstCase> found = new ArrayList<>();
    for (int sample = 0; sample < data.size(); sample++) {
      double[] said = predictions.of(data, sample).get(cases.output);
      cases.examine(sample, said).ifPresent(found::add);
    }
    found.sort(Comparator.comparingDouble(WorstCase::badness).reversed());
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  private Optional<WorstCase> examine(int sample, double[] said) {
    if (data.target(target.port().name()) instanceof Classes classes) {
      return named(sample, classes.classOf(sample, target.port().labels()), Scores.of(said));
    }
    double[] actual = new double[said.length];
    ((Numbers) data.target(target.port().name())).copy(sample, actual);
    double off = 0;
    for (int i = 0; i < said.length; i++) {
      off += Math.abs(said[i] - actual[i]) / said.length;
    }
    return Optional.of(made(sample, shown(actual), shown(said), off));
  }

  private Optional<WorstCase> named(int sample, int actual, Scores scores) {
    if (scores.winner() == actual) {
      return Optional.empty();
    }
    double gap = scores.of(scores.winner()) - scores.of(actual);
    String said =
        String.format(
            Locale.ROOT,
            "%s (score %.3g, of the right one %.3g)",
            label(scores.winner()),
            scores.of(scores.winner()),
            scores.of(actual));
    return Optional.of(made(sample, label(actual), said, gap));
  }

  private WorstCase made(int sample, String actual, String said, double badness) {
    Numbers numbers = (Numbers) data.input(input.name());
    double[] values = new double[numbers.width()];
    numbers.copy(sample, values);
    return new WorstCase(RowNumbers.of(data, sample), actual, said, badness, values, input.shape());
  }

  private String label(int c) {
    List<String> labels = target.port().labels();
    return labels.isEmpty() ? String.valueOf(c) : labels.get(c);
  }

  private static String shown(double[] values) {
    return DoubleStream.of(values)
        .limit(MOST)
        .mapToObj(value -> String.format(Locale.ROOT, "%.4g", value))
        .collect(Collectors.joining(", "));
  }
}
