package dev.sinew.data;

import java.util.List;

/** Some samples of another dataset, in an order of their own. */
final class SelectedDataset implements Dataset {
  private final Dataset all;
  private final int[] samples;

  SelectedDataset(Dataset all, int[] samples) {
    this.all = all;
    this.samples = samples;
  }

  @Override
  public int size() {
    return samples.length;
  }

  @Override
  public Column input(String name) {
    return select(all.input(name));
  }

  @Override
  public Column target(String name) {
    return select(all.target(name));
  }

  @Override
  public boolean named() {
    return all.named();
  }

  private Column select(Column column) {
    return column instanceof Classes classes
        ? new SelectedClasses(classes)
        : new SelectedNumbers((Numbers) column);
  }

  private final class SelectedClasses implements Classes {
    private final Classes column;

    SelectedClasses(Classes column) {
      this.column = column;
    }

    @Override
    public int size() {
      return samples.length;
    }

    @Override
    public int classOf(int sample, List<String> labels) {
      return column.classOf(samples[sample], labels);
    }
  }

  private final class SelectedNumbers implements Numbers {
    private final Numbers column;

    SelectedNumbers(Numbers column) {
      this.column = column;
    }

    @Override
    public int size() {
      return samples.length;
    }

    @Override
    public int width() {
      return column.width();
    }

    @Override
    public void copy(int sample, float[] into) {
      column.copy(samples[sample], into);
    }

    @Override
    public void copy(int sample, double[] into) {
      column.copy(samples[sample], into);
    }
  }
}
