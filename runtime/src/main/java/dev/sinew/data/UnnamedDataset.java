package dev.sinew.data;

/** One input and one target that answer to any name. */
record UnnamedDataset(Column input, Column target) implements Dataset {
  UnnamedDataset {
    DataRules.sameSize("The input", input.size(), "the target", target.size());
  }

  @Override
  public int size() {
    return input.size();
  }

  @Override
  public Column input(String name) {
    return input;
  }

  @Override
  public Column target(String name) {
    return target;
  }

  @Override
  public boolean named() {
    return false;
  }
}
