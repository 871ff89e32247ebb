package dev.sinew.image;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What all images of a data set become.
 *
 * @param colour what a pixel becomes
 * @param size of each
 * @param resize what becomes of those of another size
 */
record Form(Colour colour, Size size, Resize resize) {

  /** These images with their labels. */
  Dataset dataset(List<Labelled> files) throws IOException {
    List<byte[]> images = new ArrayList<>();
    for (Labelled each : files) {
      images.add(ImageFile.read(each.file(), this));
    }
    List<String> labels = files.stream().map(Labelled::label).toList();
    return Dataset.of(
        new Pixels(colour.shape(size.height(), size.width()), images), Classes.of(labels));
  }
}
