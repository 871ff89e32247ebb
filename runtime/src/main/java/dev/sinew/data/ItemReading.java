package dev.sinew.data;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects items until there are enough for a piece. */
final class ItemReading<T> implements DataSource.Reading {
  private final Iterator<T> items;
  private final Function<List<T>, Dataset> samples;

  ItemReading(Iterator<T> items, Function<List<T>, Dataset> samples) {
    this.items = items;
    this.samples = samples;
  }

  @Override
  public Optional<Dataset> next(int most) {
    List<T> some = new ArrayList<>();
    while (some.size() < most && items.hasNext()) {
      some.add(items.next());
    }
    if (some.isEmpty()) {
      return Optional.empty();
    }
    Dataset data = samples.apply(some);
    DataRules.sameSize("The piece", data.size(), "the list of items", some.size());
    return Optional.of(data);
  }

  @Override
  public void close() throws IOException {
    if (items instanceof Closeable closeable) {
      closeable.close();
    }
  }
}
