package dev.sinew.idx;

import dev.sinew.data.DataSource.Reading;
import dev.sinew.data.Dataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One pass over an IDX file of inputs without targets.
 *
 * @param file where they come from
 * @param name of the input
 */
record IdxInputs(IdxReader file, String name) implements Reading {
  static IdxInputs open(Path inputs, String name) throws IOException {
    return new IdxInputs(IdxReader.open(inputs), name);
  }

  @Override
  public Optional<Dataset> next(int most) throws IOException {
    IdxArray numbers = file.next(most);
    return numbers.shape().get(0) == 0
        ? Optional.empty()
        : Optional.of(Dataset.builder().input(name, numbers.numbers()).build());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
