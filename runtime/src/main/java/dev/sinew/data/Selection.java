package dev.sinew.data;

import java.util.List;

/** Some samples of another data set, in the order of {@code chosen}; nothing is copied. */
final class Selection implements Dataset {
  private final Dataset all;
  private final int[] chosen;

  Selection(Dataset all, int[] chosen) {
    this.all = all;
    this.chosen = chosen;
  }

  @Override
  public int size() {
    return chosen.length;
  }

  @Override
  public Column input(String name) {
    return selected(all.input(name));
  }

  @Override
  public Column target(String name) {
    return selected(all.target(name));
  }

  @Override
  public boolean named() {
    return all.named();
  }

  private Column selected(Column column) {
    if (column instanceof Numbers numbers) {
      return new SelectedNumbers(numbers, chosen);
    }
    if (column instanceof Classes classes) {
      return new SelectedClasses(classes, chosen);
    }
    throw new AssertionError(column);
  }

  private static final class SelectedNumbers implements Numbers {
    private final Numbers all;
    private final int[] chosen;

    SelectedNumbers(Numbers all, int[] chosen) {
      this.all = all;
      this.chosen = chosen;
    }

    @Override
    public int size() {
      return chosen.length;
    }

    @Override
    public int width() {
      return all.width();
    }

    @Override
    public List<Integer> shape() {
      return all.shape();
    }

    @Override
    public void copy(int sample, float[] into) {
      all.copy(chosen[sample], into);
    }

    @Override
    public void copy(int sample, double[] into) {
      all.copy(chosen[sample], into);
    }
  }

  private static final class SelectedClasses implements Classes {
    private final Classes all;
    private final int[] chosen;

    SelectedClasses(Classes all, int[] chosen) {
      this.all = all;
      this.chosen = chosen;
    }

    @Override
    public int size() {
      return chosen.length;
    }

    @Override
    public int classOf(int sample, List<String> labels) {
      return all.classOf(chosen[sample], labels);
    }

    @Override
    public String label(int sample) {
      return all.label(chosen[sample]);
    }
  }
}
