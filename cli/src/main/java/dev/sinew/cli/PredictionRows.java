package dev.sinew.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.sinew.Network;
import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.cli.jvm.Predictions;
import dev.sinew.cli.report.Scores;
import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a network says to samples, as a CSV file with a row for each. */
final class PredictionRows {
  /** Samples that are in memory at a time. */
  private static final int PIECE = 1024;

  private final NetworkSpec spec;
  private final Predictions predictions;

  PredictionRows(Network trained) {
    spec = trained.spec();
    predictions = new Predictions(trained);
  }

  /** Writes the names of the columns and all rows; nothing before the first samples are read. */
  void write(DataSource inputs, Writer to) throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
    try (DataSource.Reading reading = inputs.open()) {
      Optional<Dataset> piece = reading.next(PIECE);
      csv.writeRecord(spec.outputs().stream().flatMap(port -> header(port).stream()).toList());
      while (piece.isPresent()) {
        for (int sample = 0; sample < piece.get().size(); sample++) {
          csv.writeRecord(row(predictions.of(piece.get(), sample)));
        }
        csv.flush();
        piece = reading.next(PIECE);
      }
    }
    csv.flush();
  }

  private List<String> row(List<double[]> outputs) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      row.addAll(fields(spec.outputs().get(i), outputs.get(i)));
    }
    return row;
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

  private List<String> fields(Port port, double[] output) {
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
