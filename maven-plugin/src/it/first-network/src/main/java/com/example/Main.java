package com.example;

import dev.sinew.data.Dataset;
import java.io.IOException;
import java.nio.file.Path;

public final class Main {
  public static void main(String[] args) throws IOException {
    float[][] switches = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    int[] doors = {0, 1, 1, 0}; // which label: 0 is "closed", 1 is "open"

    GateNetwork network = new GateNetwork(1); // start parameters from a seed
    network.fit(Dataset.of(switches, doors)); // as the train block says
    network.save(Path.of("target/gate.safetensors"));

    GateNetwork trained = GateNetwork.load(Path.of("target/gate.safetensors"));
    for (float[] sample : switches) {
      System.out.println(sample[0] + " " + sample[1] + ": " + trained.classify(sample));
    }
  }
}
