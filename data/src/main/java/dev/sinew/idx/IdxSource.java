package dev.sinew.idx;

import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Two IDX files that are read a piece at a time, in every pass again. */
record IdxSource(Path inputs, Path classes) implements DataSource {
  @Override
  public Reading open() throws IOException {
    IdxReader first = IdxReader.open(inputs);
    try {
      IdxReader second = IdxReader.open(classes);
      try {
        Idx.checkPair(first, second);
        return new IdxReading(first, second);
      } catch (IOException e) {
        second.close();
        throw e;
      }
    } catch (IOException e) {
      first.close();
      throw e;
    }
  }

  private record IdxReading(IdxReader inputs, IdxReader classes) implements Reading {
    @Override
    public Optional<Dataset> next(int most) throws IOException {
      IdxArray numbers = inputs.next(most);
      IdxArray labels = classes.next(most);
      return numbers.shape().get(0) == 0
          ? Optional.empty()
          : Optional.of(Dataset.of(numbers.numbers(), labels.classes()));
    }

    @Override
    public void close() throws IOException {
      try (inputs) {
        classes.close();
      }
    }
  }
}
