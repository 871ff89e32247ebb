package dev.sinew.examples.units;

import dev.sinew.csv.CsvTable;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.data.Split;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the network of {@code diabetes.nn} and sets it beside a linear model. */
@Command(
    name = "diabetes",
    description = "Predicts how far diabetes has gone, and tells the error in the data's own unit.",
    mixinStandardHelpOptions = true)
public final class Diabetes implements Runnable {
  @Option(
      names = "--data",
      paramLabel = "FILE",
      required = true,
      description = "a CSV file with ten columns of measurements and a column 'target'")
  private Path data = Path.of("");

  private Diabetes() {}

  /** Runs the program; {@code --help} lists its options. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Diabetes())
            .setExecutionExceptionHandler(
                (e, commandLine, options) -> {
                  commandLine.getErr().println("diabetes: " + e.getMessage());
                  return CommandLine.ExitCode.SOFTWARE;
                })
            .execute(args));
  }

  @Override
  public void run() {
    try {
      System.out.println(compare(data, 1));
    } catch (IOException e) {
      throw new CommandLine.ExecutionException(
          new CommandLine(this), String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Mean absolute errors on held-out patients, in the unit of the target.
   *
   * @param mean of always saying the mean
   * @param linear of the linear model
   * @param network of the network
   */
  record Errors(double mean, double linear, double network) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "mean absolute error on held-out patients, in units of the target:%n"
              + "  always the mean  %5.1f%n  linear model     %5.1f%n  network          %5.1f",
          mean,
          linear,
          network);
    }
  }

  /** Every fifth patient is held out. */
  static Errors compare(Path file, long seed) throws IOException {
    Split patients = Split.everyNth(CsvTable.read(file).withNumbers("target"), 5);
    DiabetesNetwork network = new DiabetesNetwork(seed);
    network.fit(patients.train(), settings -> settings.seed(seed));
    double[] targets = targets(patients.train());
    LinearModel linear = LinearModel.fit(inputs(patients.train()), targets);
    double sum = 0;
    for (double target : targets) {
      sum += target;
    }
    double mean = sum / targets.length;
    return new Errors(
        error(patients.heldOut(), input -> mean),
        error(patients.heldOut(), linear::predict),
        error(patients.heldOut(), input -> network.predict(floats(input))[0]));
  }

  private static double error(Dataset data, ToDoubleFunction<double[]> model) {
    double[][] inputs = inputs(data);
    double[] targets = targets(data);
    double sum = 0;
    for (int i = 0; i < inputs.length; i++) {
      sum += Math.abs(model.applyAsDouble(inputs[i]) - targets[i]);
    }
    return sum / inputs.length;
  }

  static double[][] inputs(Dataset data) {
    Numbers numbers = (Numbers) data.input("patient");
    double[][] rows = new double[numbers.size()][numbers.width()];
    for (int i = 0; i < rows.length; i++) {
      numbers.copy(i, rows[i]);
    }
    return rows;
  }

  static double[] targets(Dataset data) {
    Numbers numbers = (Numbers) data.target("progression");
    double[] targets = new double[numbers.size()];
    double[] row = new double[1];
    for (int i = 0; i < targets.length; i++) {
      numbers.copy(i, row);
      targets[i] = row[0];
    }
    return targets;
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
