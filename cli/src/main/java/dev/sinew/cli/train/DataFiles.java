package dev.sinew.cli.train;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.csv.CsvFormat;
import dev.sinew.data.Column;
import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import dev.sinew.data.DatasetBuilder;
import dev.sinew.data.Numbers;
import dev.sinew.idx.Idx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A CSV file, or a folder of IDX files as MNIST comes in, as the samples of a network. */
public final class DataFiles {
  private DataFiles() {}

  /**
   * Samples to learn from, and those of a folder that are meant for judging.
   *
   * @param train samples to learn from
   * @param test samples that the folder keeps apart
   */
  public record Samples(Dataset train, Optional<Dataset> test) {}

  /**
   * Reads samples.
   *
   * @param format how a CSV file is written
   * @param column the one target's column in a CSV file; empty if it is called like the output
   * @throws DataProblem if the data do not fit the network
   * @throws IOException if a file cannot be read or is damaged
   */
  public static Samples read(
      Path place, CsvFormat format, NetworkSpec spec, List<Target> targets, String column)
      throws DataProblem, IOException {
    if (!Files.isDirectory(place)) {
      return new Samples(
          CsvSamples.withTargets(place, format, spec, targets, column), Optional.empty());
    }
    if (spec.inputs().size() != 1 || targets.size() != 1 || !targets.get(0).isClass()) {
      throw new DataProblem(
          "a folder of IDX files holds one input and one class a sample, but "
              + spec
              + " takes other data; use a CSV file");
    }
    Optional<Dataset> train = pair(place, "train", spec, targets.get(0));
    if (train.isEmpty()) {
      throw new DataProblem(
          place
              + " has no IDX files train-images... and train-labels..., as the files of MNIST are"
              + " called");
    }
    return new Samples(train.get(), pair(place, "t10k", spec, targets.get(0)));
  }

  /**
   * Samples without targets, read a piece at a time: from a CSV file, or an IDX file with the
   * network's one input.
   *
   * @param format how a CSV file is written
   * @param without a column that is no input; empty for none beside those called like outputs
   * @throws DataProblem if the data do not fit the network
   * @throws IOException if a file cannot be read
   */
  public static DataSource inputsOnly(Path file, CsvFormat format, NetworkSpec spec, String without)
      throws DataProblem, IOException {
    if (!Idx.isIdx(file)) {
      return CsvSamples.inputsOnly(file, format, spec, without);
    }
    if (spec.inputs().size() != 1) {
      throw new DataProblem(
          "an IDX file holds one input a sample, but " + spec + " takes several; use a CSV file");
    }
    Port input = spec.inputs().get(0);
    DataSource source = Idx.source(file, input.name());
    checkSize(file, source, spec.name(), input);
    return source;
  }

  private static void checkSize(Path file, DataSource source, String network, Port input)
      throws DataProblem, IOException {
    try (DataSource.Reading reading = source.open()) {
      Optional<Dataset> first = reading.next(1);
      if (first.isPresent() && first.get().input(input.name()) instanceof Numbers numbers) {
        if (numbers.width() != input.size()) {
          throw new DataProblem(
              String.format(
                  "%s of %s takes %d numbers of shape %s, but a sample of %s has %d of shape %s",
                  input.name(),
                  network,
                  input.size(),
                  input.shape(),
                  file,
                  numbers.width(),
                  numbers.shape()));
        }
      }
    }
  }

  private static Optional<Dataset> pair(Path folder, String part, NetworkSpec spec, Target target)
      throws IOException {
    Optional<Path> images = find(folder, part + "-images");
    Optional<Path> labels = find(folder, part + "-labels");
    if (images.isEmpty() || labels.isEmpty()) {
      return Optional.empty();
    }
    Dataset read = Idx.read(images.get(), labels.get());
    String input = spec.inputs().get(0).name();
    Column pixels = read.input(input);
    DatasetBuilder data = Dataset.builder().input(input, pixels);
    data.input(RowNumbers.column(), new RowNumbers(read.size()));
    String output = target.port().name();
    return Optional.of(data.target(output, read.target(output)).build());
  }

  private static Optional<Path> find(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
          .sorted()
          .findFirst();
    }
  }
}
