package dev.sinew.data;

import dev.sinew.text.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classes by label; the numbers are looked up once for each list of labels. */
final class LabelClasses implements Classes {
  private final List<String> texts;
  private volatile @Nullable Numbered numbered;

  LabelClasses(List<String> texts) {
    this.texts = List.copyOf(texts);
  }

  private static final class Numbered {
    final List<String> labels;
    final int[] classes;

    Numbered(List<String> labels, int[] classes) {
      this.labels = labels;
      this.classes = classes;
    }
  }

  @Override
  public int size() {
    return texts.size();
  }

  @Override
  public int classOf(int sample, List<String> labels) {
    Numbered known = numbered;
    if (known == null || !known.labels.equals(labels)) {
      known = new Numbered(labels, number(labels));
      numbered = known;
    }
    return known.classes[sample];
  }

  @Override
  public String label(int sample) {
    return texts.get(sample);
  }

  private int[] number(List<String> labels) {
    Map<String, Integer> byLabel = new HashMap<>();
    for (String label : labels) {
      byLabel.putIfAbsent(label, byLabel.size());
    }
    int[] classes = new int[texts.size()];
    for (int sample = 0; sample < classes.length; sample++) {
      Integer index = byLabel.get(texts.get(sample));
      if (index == null) {
        throw unknown(sample, labels);
      }
      classes[sample] = index;
    }
    return classes;
  }

  private IllegalArgumentException unknown(int sample, List<String> labels) {
    String text = texts.get(sample);
    String found =
        "sample " + sample + " is labelled " + Nearest.quoted(text) + ", but the output ";
    return new IllegalArgumentException(
        labels.isEmpty()
            ? found
                + "has no labels. Write labels(...) behind it in the network, or give class numbers."
            : found + "has no such label. " + Nearest.hint(text, labels));
  }
}
