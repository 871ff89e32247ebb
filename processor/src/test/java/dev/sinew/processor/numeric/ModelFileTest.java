package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters on their way through files and networks keep every bit, and so do the answers. */
final class ModelFileTest {

  static LongStream seeds() {
    return Seed.seeds(6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void savedLoadedAndUsed(long seed, @TempDir Path folder) throws IOException {
    CompiledNetworks compiled =
        CompiledNetworks.of(
            RandomNetwork.text("Wide", "precision double", seed)
                + RandomNetwork.text("Slim", "", seed));
    for (String name : List.of("Wide", "Slim")) {
      Random random = new Random(seed);
      GeneratedNetwork network =
          compiled.with(name, Samples.parameters(compiled.spec(name), random));
      Path file = folder.resolve(name + ".safetensors");
      network.network().save(file);
      GeneratedNetwork loaded = compiled.load(name, file);
      GeneratedNetwork user = compiled.fresh(name, seed);
      user.network().use(network.parameters());
      assertEquals(network.parameters(), loaded.parameters(), Seed.replay(seed));
      List<double[]> sample = Samples.inputs(network.spec(), random);
      List<double[]> expected = network.predict(sample);
      for (int o = 0; o < expected.size(); o++) {
        assertArrayEquals(expected.get(o), loaded.predict(sample).get(o), 0.0, Seed.replay(seed));
        assertArrayEquals(expected.get(o), user.predict(sample).get(o), 0.0, Seed.replay(seed));
      }
    }
  }
}
