package dev.sinew.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.sinew.Network;
import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.cli.jvm.LoadedNetwork;
import dev.sinew.cli.jvm.Predictions;
import dev.sinew.cli.report.Scores;
import dev.sinew.cli.train.CsvSamples;
import dev.sinew.cli.train.DataProblem;
import dev.sinew.data.Dataset;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets a trained network predict. */
@Command(
    name = "predict",
    sortOptions = false,
    description = {
      "Lets a trained network predict.",
      "",
      "Reads a row of inputs for each sample, and writes a row of outputs: of an output with labels"
          + " the label and a score for each, in columns such as 'kind' and 'kind.setosa'; of others"
          + " the numbers, in the units of the data learned from. Columns are found as in 'train',"
          + " and those called like an output are left out. A JDK is needed.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  sinew predict iris.nn --model iris.safetensors --data new.csv -o named.csv"
    })
final class PredictCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private NetworkFile network = new NetworkFile();

  @Option(
      names = "--model",
      required = true,
      paramLabel = "MODEL",
      description = "what 'sinew train' kept")
  private Path model = Path.of("");

  @Option(
      names = "--data",
      required = true,
      paramLabel = "CSV",
      description = "the inputs, with a line of column names")
  private Path data = Path.of("");

  @Option(
      names = "--target",
      paramLabel = "COLUMN",
      description = "a column that is no input, if the file has it")
  private String target = "";

  @Option(
      names = "-o",
      paramLabel = "CSV",
      description = "where to write the outputs (standard output)")
  private @Nullable Path out;

  PredictCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    if (!Files.exists(model)) {
      throw CommandFailure.usage("there is no file " + model + "; 'sinew train' makes one");
    }
    if (out != null) {
      OutputPlace.check(out);
    }
    Findings findings = new Findings(terminal);
    Optional<NetworkFile.Compiled> compiled = network.compile(findings);
    if (compiled.isPresent()) {
      LoadedNetwork loaded = compiled.get().load();
      Network trained = loaded.load(model);
      try {
        write(predictions(trained, CsvSamples.inputsOnly(data, loaded.spec(), target)));
      } catch (DataProblem e) {
        throw CommandFailure.mistake(e);
      }
    }
    return findings.close();
  }

  private void write(String csv) throws IOException {
    if (out == null) {
      terminal.out().print(csv);
    } else {
      WholeFiles.write(out, csv);
    }
  }

  private static String predictions(Network trained, Dataset inputs) throws IOException {
    NetworkSpec spec = trained.spec();
    Predictions predictions = new Predictions(trained);
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(spec.outputs().stream().flatMap(port -> header(port).stream()).toList());
      for (int sample = 0; sample < inputs.size(); sample++) {
        List<double[]> outputs = predictions.of(inputs, sample);
        List<String> row = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
          row.addAll(fields(spec.outputs().get(i), outputs.get(i), spec));
        }
        csv.writeRecord(row);
      }
    }
    return text.toString();
  }

  private static List<String> header(Port port) {
    List<String> names = new ArrayList<>(List.of(port.name()));
    if (!port.labels().isEmpty()) {
      port.labels().forEach(label -> names.add(port.name() + "." + label));
      return names;
    }
    if (port.size() == 1) {
      return names;
    }
    names.clear();
    for (int i = 1; i <= port.size(); i++) {
      names.add(port.name() + "." + i);
    }
    return names;
  }

  private static List<String> fields(Port port, double[] output, NetworkSpec spec) {
    List<String> fields = new ArrayList<>();
    double[] numbers = output;
    if (!port.labels().isEmpty()) {
      Scores scores = Scores.of(output);
      fields.add(port.labels().get(scores.winner()));
      numbers = scores.scores();
    }
    for (double number : numbers) {
      fields.add(
          switch (spec.precision()) {
            case FLOAT -> Float.toString((float) number);
            case DOUBLE -> Double.toString(number);
          });
    }
    return fields;
  }
}
