package dev.sinew.cli.train;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.data.Dataset;
import dev.sinew.image.Colour;
import dev.sinew.image.ImageFolders;
import dev.sinew.image.ImageSource;
import dev.sinew.image.Resize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Images in a folder for each class, scaled to what a network's one input takes.
 *
 * @param colour what a pixel becomes
 * @param height rows of an image
 * @param width pixels of a row
 */
record ImageInput(Colour colour, int height, int width) {
  /** Of files in the order of their folders a buffer would hold one class; any order is better. */
  private static final long ORDER = 0;

  /** Whether a folder has folders in it. */
  static boolean areIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(Files::isDirectory);
    }
  }

  /**
   * What the network takes: grey images of shape [height, width], or colours, [3, height, width].
   */
  static ImageInput of(NetworkSpec spec) throws DataProblem {
    Port input = spec.inputs().get(0);
    List<Integer> shape = input.shape();
    if (shape.size() == 2) {
      return new ImageInput(Colour.GREY, shape.get(0), shape.get(1));
    }
    if (shape.size() == 3 && shape.get(0) == 3) {
      return new ImageInput(Colour.RGB, shape.get(1), shape.get(2));
    }
    throw new DataProblem(
        String.format(
            "%s of %s has shape %s; images are [height, width] in grey or [3, height, width] in"
                + " colours",
            input.name(), spec.name(), shape));
  }

  Dataset load(Path folder) throws IOException {
    return ImageFolders.read(folder, colour, height, width, Resize.AREA);
  }

  ImageSource stream(Path folder) {
    return ImageSource.of(folder, colour, height, width).withResize(Resize.AREA).shuffled(ORDER);
  }
}
