package com.example;

import dev.sinew.data.Dataset;

public final class Main {
  public static void main(String[] args) {
    float[][] switches = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    int[] doors = {0, 1, 1, 0}; // which label: 0 is "closed", 1 is "open"

    GateNetwork network = new GateNetwork(1);
    network.fit(Dataset.of(switches, doors));

    Gate gate = network;
    System.out.println(gate.predict(new Gate.Switches(1, 0))); // OPEN
    System.out.println(gate.predict(new Gate.Switches(1, 1))); // CLOSED
  }
}
