package dev.sinew.examples.digits;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import java.util.ArrayList;
import java.util.List;

/** A few images with what they are and what the network takes them for. */
final class Gallery {
  private static final int SHOWN = 4;

  private final List<float[]> images = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();

  private Gallery() {}

  /**
   * The first image of {@code data} that is read wrongly, if there is one, and the first others.
   */
  static String of(DigitsNetwork network, Dataset data) {
    List<String> labels = DigitsNetwork.SPEC.outputs().get(0).labels();
    Numbers pixels = (Numbers) data.input("pixels");
    Classes digits = (Classes) data.target("digit");
    Gallery right = new Gallery();
    Gallery wrong = new Gallery();
    for (int i = 0; i < data.size(); i++) {
      float[] image = new float[pixels.width()];
      pixels.copy(i, image);
      String label = labels.get(digits.classOf(i, labels));
      String read = network.classify(image);
      (read.equals(label) ? right : wrong).add(image, label + " read as " + read);
    }
    return wrong.first(1).and(right).first(SHOWN).text();
  }

  private void add(float[] image, String caption) {
    images.add(image);
    captions.add(caption);
  }

  private Gallery and(Gallery more) {
    Gallery both = first(images.size());
    both.images.addAll(more.images);
    both.captions.addAll(more.captions);
    return both;
  }

  private Gallery first(int count) {
    Gallery some = new Gallery();
    some.images.addAll(images.subList(0, Math.min(count, images.size())));
    some.captions.addAll(captions.subList(0, Math.min(count, captions.size())));
    return some;
  }

  private String text() {
    return Pictures.sideBySide(images, captions);
  }
}
