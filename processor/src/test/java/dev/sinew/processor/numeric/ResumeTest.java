package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.train.FitSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated network whose data are measured goes on from every epoch to the same bits. */
final class ResumeTest {
  private static final int EPOCHS = 5;
  private static final String TEXT =
      """
      network Net {
        input x: float[6] normalize
        output y = x -> dense(20) -> relu -> dense(2) normalize
        train {
          loss = halfSquaredError
          optimizer = adam(rate = 0.01)
          batch = 7 epochs = 5 seed = 3 clipNorm = 1
        }
      }
      """;

  @TempDir private Path folder;

  private final CompiledNetworks compiled = CompiledNetworks.of(TEXT);

  private static Dataset data() {
    Random random = new Random(6);
    double[][] x = new double[50][6];
    double[][] y = new double[50][2];
    for (int i = 0; i < 50; i++) {
      for (int k = 0; k < 6; k++) {
        x[i][k] = 100 + 30 * random.nextGaussian();
      }
      y[i][0] = 1000 * x[i][0] - x[i][1] * x[i][2];
      y[i][1] = x[i][3] / x[i][4];
    }
    return Dataset.of(x, y);
  }

  private static void split(FitSettings settings) {
    settings.validationSplit(0.2);
  }

  @Test
  void everyEpochGoesOnToTheSameBits() throws IOException {
    Path live = folder.resolve("live");
    GeneratedNetwork whole = compiled.fresh("Net", 1);
    List<Parameters> published = new ArrayList<>();
    whole
        .network()
        .fit(
            data(),
            settings -> {
              split(settings);
              settings
                  .checkpoint(live)
                  .listener(
                      report -> {
                        published.add(whole.parameters());
                        copy(live, folder.resolve("after" + report.epoch()));
                      });
            });
    assertEquals(EPOCHS, published.size());
    for (int epoch = 1; epoch < EPOCHS; epoch++) {
      Path file = folder.resolve("after" + epoch);
      GeneratedNetwork resumed = compiled.fresh("Net", 77);
      List<Parameters> again = new ArrayList<>(published.subList(0, epoch));
      resumed
          .network()
          .fit(
              data(),
              settings -> {
                split(settings);
                settings.resume(file).listener(report -> again.add(resumed.parameters()));
              });
      assertEquals(published, again);
    }
    assertEquals(whole.parameters(), compiled.load("Net", live).parameters());
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
