package dev.sinew.processor.imports;

/** The files below a folder of sources. */
@FunctionalInterface
public interface SourceFiles {
  /**
   * The file at {@code place}.
   *
   * @param place names from the folder on, with forward slashes and without {@code .} and {@code
   *     ..}: {@code shop/blocks.nn}
   */
  Found find(String place);
}
