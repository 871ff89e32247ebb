package dev.sinew.processor.annotation;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.SourceFile;
import dev.sinew.diag.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a network and where in the Java source each stretch of it comes from.
 *
 * @param file the text, under the name that messages use
 * @param pieces all of the text, in order and without gaps
 */
record NetworkText(SourceFile file, List<Piece> pieces) {
  NetworkText {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of the text.
   *
   * @param end the offset behind it
   */
  record Piece(int end, Place place) {}

  /** A text that stands in one place as a whole. */
  static NetworkText whole(SourceFile file, Place place) {
    return new NetworkText(file, List.of(new Piece(file.text().length(), place)));
  }

  /** Where to point for a message about this text, or about one that it imports: at its head. */
  Place place(Diagnostic diagnostic) {
    SourceFile about = diagnostic.file();
    boolean own = about.path().equals(file.path()) && about.text().equals(file.text());
    return place(own ? diagnostic.span() : new Span(0, 0));
  }

  /** The smallest place that all of {@code span} comes from; at least that of its start. */
  Place place(Span span) {
    int at = 0;
    while (at + 1 < pieces.size() && pieces.get(at).end() <= span.start()) {
      at++;
    }
    Place place = pieces.get(at).place();
    while (at + 1 < pieces.size() && pieces.get(at).end() < span.end()) {
      at++;
      place = place.common(pieces.get(at).place());
    }
    return place;
  }

  /** Puts a text together. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    Builder add(String stretch, Place place) {
      if (!stretch.isEmpty()) {
        text.append(stretch);
        pieces.add(new Piece(text.length(), place));
      }
      return this;
    }

    NetworkText build(String name) {
      return new NetworkText(new SourceFile(name, text.toString()), pieces);
    }
  }
}
