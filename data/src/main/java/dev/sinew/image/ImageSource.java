package dev.sinew.image;

import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import dev.sinew.files.DataFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/**
 * Images that lie in one folder for each class, read a piece at a time and in every pass again.
 *
 * <pre>{@code
 * DataSource fruit =
 *     ImageSource.of(Path.of("fruit"), Colour.RGB, 32, 32).withResize(Resize.AREA).shuffled(7);
 * }</pre>
 */
public final class ImageSource implements DataSource {
  private final Path folder;
  private final Form form;
  private final OptionalLong seed;

  private ImageSource(Path folder, Form form, OptionalLong seed) {
    this.folder = folder;
    this.form = form;
    this.seed = seed;
  }

  /**
   * The same samples as {@link ImageFolders#read(Path, Colour, int, int)} gives; nothing is read
   * yet.
   *
   * @param height rows of every image, at least 1
   * @param width pixels of every row, at least 1
   * @throws IllegalArgumentException if a size is below 1
   */
  public static ImageSource of(Path folder, Colour colour, int height, int width) {
    Form form = new Form(colour, new Size(height, width), Resize.NONE);
    return new ImageSource(folder, form, OptionalLong.empty());
  }

  /** The same with images of any size. */
  public ImageSource withResize(Resize resize) {
    return new ImageSource(folder, new Form(form.colour(), form.size(), resize), seed);
  }

  /**
   * The same in a random order, which is the same in every pass. In the order of the folders each
   * buffer would hold one class only.
   */
  public ImageSource shuffled(long by) {
    return new ImageSource(folder, form, OptionalLong.of(by));
  }

  /**
   * Begins a pass.
   *
   * @throws DataFileException if the folder is none or holds no images
   */
  @Override
  public Reading open() throws IOException {
    List<Labelled> files = Labelled.in(folder);
    seed.ifPresent(by -> Collections.shuffle(files, new Random(by)));
    return new ImageReading(files);
  }

  private final class ImageReading implements Reading {
    private final List<Labelled> files;
    private int read;

    ImageReading(List<Labelled> files) {
      this.files = files;
    }

    @Override
    public Optional<Dataset> next(int most) throws IOException {
      int from = read;
      read += Math.min(most, files.size() - from);
      return from == read ? Optional.empty() : Optional.of(form.dataset(files.subList(from, read)));
    }

    @Override
    public void close() {}
  }
}
