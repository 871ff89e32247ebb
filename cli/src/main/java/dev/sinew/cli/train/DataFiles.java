package dev.sinew.cli.train;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.csv.CsvFormat;
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

/**
 * CSV files, folders of IDX files as MNIST comes in, or images in folders, as the samples of a
 * network.
 *
 * @param format how a CSV file is written
 * @param spec of the network
 * @param targets the outputs that need one
 * @param column the one target's column in a CSV file; empty if it is called like the output
 */
public record DataFiles(CsvFormat format, NetworkSpec spec, List<Target> targets, String column) {
  /** What the files of MNIST begin with. */
  private static final String TRAIN = "train";

  private static final String TEST = "t10k";

  /** Copies the list. */
  public DataFiles {
    targets = List.copyOf(targets);
  }

  /** The images of a folder and what they show. */
  private record Pair(Path images, Path labels) {}

  /**
   * Reads the samples to learn from.
   *
   * @throws DataProblem if the data do not fit the network
   * @throws IOException if a file cannot be read or is damaged
   */
  public Dataset load(Path place) throws DataProblem, IOException {
    if (!Files.isDirectory(place)) {
      checkNoIdx(place);
      return CsvSamples.withTargets(place, format, spec, targets, column);
    }
    checkOneOfEach();
    Optional<Pair> train = find(place, TRAIN);
    if (train.isPresent()) {
      return load(train.get());
    }
    checkImages(place);
    return numbered(ImageInput.of(spec).load(place));
  }

  /** Reads the samples that a folder keeps apart for judging, if there are any. */
  public Optional<Dataset> loadTest(Path place) throws IOException {
    Optional<Pair> test = find(place, TEST);
    return test.isPresent() ? Optional.of(load(test.get())) : Optional.empty();
  }

  /**
   * The samples to learn from, to be read a piece at a time.
   *
   * @throws DataProblem if the data do not fit the network
   * @throws IOException if a file cannot be read
   */
  public DataSource stream(Path place) throws DataProblem, IOException {
    if (!Files.isDirectory(place)) {
      checkNoIdx(place);
      return CsvSamples.stream(place, format, spec, targets, column);
    }
    checkOneOfEach();
    Optional<Pair> train = find(place, TRAIN);
    if (train.isPresent()) {
      return stream(train.get());
    }
    checkImages(place);
    return ImageInput.of(spec).stream(place);
  }

  /** The samples that a folder keeps apart for judging, if there are any, likewise. */
  public Optional<DataSource> streamTest(Path place) throws IOException {
    return find(place, TEST).map(DataFiles::stream);
  }

  /**
   * Samples without targets, read a piece at a time: from a CSV file, or an IDX file with the
   * network's one input.
   *
   * @throws DataProblem if the data do not fit the network
   * @throws IOException if a file cannot be read
   */
  public DataSource inputsOnly(Path file) throws DataProblem, IOException {
    if (!Idx.isIdx(file)) {
      return CsvSamples.inputsOnly(file, format, spec, column);
    }
    if (spec.inputs().size() != 1) {
      throw new DataProblem(
          "an IDX file holds one input a sample, but " + spec + " takes several; use a CSV file");
    }
    Port input = spec.inputs().get(0);
    DataSource source = Idx.source(file, input.name());
    checkSize(file, source, input);
    return source;
  }

  private void checkSize(Path file, DataSource source, Port input) throws DataProblem, IOException {
    try (DataSource.Reading reading = source.open()) {
      Optional<Dataset> first = reading.next(1);
      if (first.isPresent() && first.get().input(input.name()) instanceof Numbers numbers) {
        if (numbers.width() != input.size()) {
          throw new DataProblem(
              String.format(
                  "%s of %s takes %d numbers of shape %s, but a sample of %s has %d of shape %s",
                  input.name(),
                  spec.name(),
                  input.size(),
                  input.shape(),
                  file,
                  numbers.width(),
                  numbers.shape()));
        }
      }
    }
  }

  private static void checkNoIdx(Path file) throws DataProblem, IOException {
    if (Idx.isIdx(file)) {
      throw new DataProblem(
          file
              + " is an IDX file; give the folder that holds train-images... and train-labels..., as"
              + " the files of MNIST are called");
    }
  }

  private void checkOneOfEach() throws DataProblem {
    if (spec.inputs().size() != 1 || targets.size() != 1 || !targets.get(0).isClass()) {
      throw new DataProblem(
          "a folder of images holds one input and one class a sample, but "
              + spec
              + " takes other data; use a CSV file");
    }
  }

  private static void checkImages(Path folder) throws DataProblem, IOException {
    if (!ImageInput.areIn(folder)) {
      throw new DataProblem(
          folder
              + " has no IDX files train-images... and train-labels..., as the files of MNIST are"
              + " called, and no folders of images, one for each class");
    }
  }

  private Dataset load(Pair pair) throws IOException {
    return numbered(Idx.read(pair.images(), pair.labels()));
  }

  private Dataset numbered(Dataset read) {
    String input = spec.inputs().get(0).name();
    DatasetBuilder data = Dataset.builder().input(input, read.input(input));
    data.input(RowNumbers.column(), new RowNumbers(read.size()));
    String output = targets.get(0).port().name();
    return data.target(output, read.target(output)).build();
  }

  private static DataSource stream(Pair pair) {
    return Idx.source(pair.images(), pair.labels());
  }

  private static Optional<Pair> find(Path folder, String part) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Optional<Path> labels = first(folder, part + "-labels");
    return first(folder, part + "-images")
        .flatMap(images -> labels.map(found -> new Pair(images, found)));
  }

  private static Optional<Path> first(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
          .sorted()
          .findFirst();
    }
  }
}
