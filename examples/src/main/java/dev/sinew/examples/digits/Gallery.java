package dev.sinew.examples.digits;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import java.util.ArrayList;
import java.util.List;

/** A few images with what they are and what the network takes them for. */
final class Gallery {
  private final List<float[]> images = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();

  private final Pictures pictures;

  private Gallery(Pictures pictures) {
    this.pictures = pictures;
  }

  /**
   * The first image of {@code data} that is read wrongly, if there is one, and the first others.
   *
   * @param shown how many images, if there are so many
   */
  static String of(Reader reader, Dataset data, Pictures pictures, int shown) {
    List<String> labels = reader.network().spec().outputs().get(0).labels();
    Numbers pixels = (Numbers) data.input("pixels");
    Classes digits = (Classes) data.target("digit");
    Gallery right = new Gallery(pictures);
    Gallery wrong = new Gallery(pictures);
    for (int i = 0; i < data.size(); i++) {
      float[] image = new float[pixels.width()];
      pixels.copy(i, image);
      String label = labels.get(digits.classOf(i, labels));
      String read = reader.classify(image);
      (read.equals(label) ? right : wrong).add(image, label + " read as " + read);
    }
    return wrong.first(1).and(right).first(shown).text();
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
    Gallery some = new Gallery(pictures);
    some.images.addAll(images.subList(0, Math.min(count, images.size())));
    some.captions.addAll(captions.subList(0, Math.min(count, captions.size())));
    return some;
  }

  private String text() {
    return pictures.sideBySide(images, captions);
  }
}
