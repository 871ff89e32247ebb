package com.example;

/** Opens if exactly one of two switches is on. */
final class Door {
  private final GateNetwork gate;

  Door(GateNetwork gate) {
    this.gate = gate;
  }

  boolean opens(boolean left, boolean right) {
    return gate.classify(new float[] {left ? 1 : 0, right ? 1 : 0}).equals("yes");
  }
}
