package dev.sinew;

import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Samples of a source, one buffer of them in memory at a time. */
final class SourceData implements TrainingData {
  private final DataSource source;
  private final Dataset example;
  private final int size;

  private SourceData(DataSource source, Dataset example, int size) {
    this.source = source;
    this.example = example;
    this.size = size;
  }

  static SourceData counted(DataSource source, Pass pass, String purpose) {
    Count count = new Count(pass);
    forEachPiece(source, count);
    return first(source)
        .map(example -> new SourceData(source, example, count.size))
        .orElseThrow(() -> DataChecks.noSamples(pass.spec(), purpose));
  }

  private static Optional<Dataset> first(DataSource source) {
    try (DataSource.Reading reading = source.open()) {
      return reading.next(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** Checks and counts. */
  private static final class Count implements Consumer<Dataset> {
    private final Pass pass;
    private int size;

    Count(Pass pass) {
      this.pass = pass;
    }

    @Override
    public void accept(Dataset piece) {
      DataChecks.fits(pass, piece);
      size = Math.addExact(size, piece.size());
    }
  }

  @Override
  public Dataset example() {
    return example;
  }

  @Override
  public void forEachPiece(Consumer<Dataset> action) {
    forEachPiece(source, action);
  }

  private static void forEachPiece(DataSource source, Consumer<Dataset> action) {
    int most = source.buffer();
    try (DataSource.Reading reading = source.open()) {
      long before = 0;
      for (Optional<Dataset> next = reading.next(most);
          next.isPresent();
          next = reading.next(most)) {
        checked(next.get(), before, action);
        before += next.get().size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** A piece counts its samples from 0, so what is said of one needs to say where that is. */
  private static void checked(Dataset piece, long before, Consumer<Dataset> action) {
    try {
      action.accept(piece);
    } catch (IllegalArgumentException e) {
      if (before == 0) {
        throw e;
      }
      throw new IllegalArgumentException(
          e.getMessage() + " Samples are counted from 0 behind the first " + before + " here.", e);
    }
  }

  @Override
  public Samples inOrder(int batch) {
    return SourceSamples.inOrder(source, size, batch);
  }

  @Override
  public Samples shuffled(int batch, long seed) {
    return SourceSamples.shuffled(source, size, batch, seed);
  }
}
