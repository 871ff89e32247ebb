package dev.sinew.processor.annotation;

import dev.sinew.diag.DecodedText;
import dev.sinew.processor.imports.Found;
import dev.sinew.processor.imports.SourceFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that an annotated type's network may import: those in the places where it may lie. */
final class RootSources implements SourceFiles {
  private final List<NnRoot> roots;

  /**
   * @param roots where to look, in this order
   */
  RootSources(List<NnRoot> roots) {
    this.roots = roots;
  }

  @Override
  public Found find(String place) {
    List<String> looked = new ArrayList<>();
    for (NnRoot root : roots) {
      try {
        Optional<byte[]> bytes = root.read("", place);
        if (bytes.isPresent()) {
          return new Found.File(DecodedText.of(place, bytes.get()));
        }
        looked.add(place + " " + root.words());
      } catch (IOException e) {
        looked.add(place + " " + root.words() + " (" + e.getMessage() + ")");
      } catch (IllegalArgumentException e) {
        looked.add(place + " " + root.words() + ", which takes no such name");
      }
    }
    return new Found.Missing(looked);
  }
}
