package dev.sinew.benchmarks.process;

import dev.sinew.benchmarks.networks.DigitsNetwork;
import dev.sinew.benchmarks.peer.OnnxGraph;
import dev.sinew.benchmarks.peer.Sinew;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that writes the models which others start with. */
final class StartModels {
  private StartModels() {}

  /** Takes the file for us and the file for ONNX Runtime. */
  public static void main(String[] args) throws IOException {
    new DigitsNetwork(1).save(Path.of(args[0]));
    Files.write(Path.of(args[1]), OnnxGraph.bytes(Sinew.model("784-128-10"), 1));
  }
}
