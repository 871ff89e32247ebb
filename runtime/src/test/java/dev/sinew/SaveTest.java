package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.internal.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTest {
  @TempDir Path folder;

  @Test
  void currentParametersAreSaved() throws IOException {
    Network network = Examples.tanh(Precision.FLOAT);
    Path file = folder.resolve("tanh.safetensors");
    network.use(network.parameters().with("b1", 1, 2, 3, 4));
    network.save(file);
    assertEquals(network.parameters(), ModelFile.read(file, network.spec()));
  }
}
