package dev.sinew.cli;

import dev.sinew.Network;
import dev.sinew.cli.jvm.LoadedNetwork;
import dev.sinew.cli.train.DataFiles;
import dev.sinew.cli.train.DataProblem;
import dev.sinew.data.DataSource;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets a trained network predict. */
@Command(
    name = "predict",
    sortOptions = false,
    customSynopsis = "sinew predict NETWORK.nn --model=MODEL --data=DATA [OPTIONS]",
    description = {
      "Lets a trained network predict.",
      "",
      "Reads a row of inputs for each sample, and writes a row of outputs: of an output with labels"
          + " the label and a score for each, in columns such as 'kind' and 'kind.setosa'; of others"
          + " the numbers, in the units of the data learned from. Columns are found as in 'train',"
          + " and those called like an output are left out. Large files are read and written a piece"
          + " at a time. A JDK is needed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  sinew predict iris.nn --model iris.safetensors --data new.csv -o named.csv",
      "  sinew predict digits.nn --model digits.safetensors --data t10k-images.gz"
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
      paramLabel = "DATA",
      description = "the inputs: a CSV file with a line of column names, or an IDX file")
  private Path data = Path.of("");

  @ArgGroup(exclusive = false, heading = "%nA CSV file in another form:%n")
  private CsvOptions csv = new CsvOptions();

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
      Places.checkOutput(out);
    }
    Places.checkInput(data);
    if (Files.isDirectory(data)) {
      throw CommandFailure.usage(data + " is a folder; give a CSV file, or an IDX file of inputs");
    }
    Findings findings = new Findings(terminal);
    Optional<NetworkFile.Compiled> compiled = network.compile(findings);
    if (compiled.isPresent()) {
      LoadedNetwork loaded = compiled.get().load();
      Network trained = loaded.load(model);
      try {
        DataFiles files = new DataFiles(csv.format(), loaded.spec(), List.of(), target);
        write(trained, files.inputsOnly(data));
      } catch (DataProblem e) {
        throw CommandFailure.mistake(e);
      }
    }
    return findings.close();
  }

  private void write(Network trained, DataSource inputs) throws IOException {
    if (out == null) {
      Writer standard = new OutputStreamWriter(terminal.out(), Charset.defaultCharset());
      new PredictionRows(trained).write(inputs, standard);
    } else {
      WholeFiles.write(out, file -> new PredictionRows(trained).write(inputs, file));
    }
  }
}
