package dev.sinew.processor.imports;

/**
 * The folder of sources that a text lies in, and imports from.
 *
 * @param place the text's own, from the folder on: {@code shop/digits.nn}
 * @param files those of the folder
 */
public record SourceRoot(String place, SourceFiles files) {}
