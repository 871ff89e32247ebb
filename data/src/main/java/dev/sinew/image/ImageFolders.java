package dev.sinew.image;

import dev.sinew.data.Dataset;
import dev.sinew.files.DataFileException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads PNG, JPEG, BMP and GIF images that lie in one folder for each class, into memory.
 *
 * <pre>{@code
 * Dataset fruit = ImageFolders.read(Path.of("fruit"), Colour.RGB, 32, 32); // fruit/apple/1.png
 * }</pre>
 */
public final class ImageFolders {
  private ImageFolders() {}

  /**
   * One input with the pixels, 0 to 255, and the names of the folders as labels. Folders and the
   * files in them come in the order of their names; names that begin with a dot are left out. Of a
   * file with several images the first one counts. Images of another size are refused.
   *
   * @param height rows of every image, at least 1
   * @param width pixels of every row, at least 1
   * @throws DataFileException if {@code folder} is none or holds no images, or a file is not an
   *     image of this size
   * @throws IllegalArgumentException if a size is below 1
   */
  public static Dataset read(Path folder, Colour colour, int height, int width) throws IOException {
    return read(folder, colour, height, width, Resize.NONE);
  }

  /**
   * The same with images of any size.
   *
   * @param height rows that every image gets, at least 1
   * @param width pixels that every row gets, at least 1
   * @throws DataFileException if {@code folder} is none or holds no images, or a file is not an
   *     image
   * @throws IllegalArgumentException if a size is below 1
   */
  public static Dataset read(Path folder, Colour colour, int height, int width, Resize resize)
      throws IOException {
    return new Form(colour, new Size(height, width), resize).dataset(Labelled.in(folder));
  }
}
