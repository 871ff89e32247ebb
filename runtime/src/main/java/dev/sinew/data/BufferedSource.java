package dev.sinew.data;

import java.io.IOException;

/** A source with another buffer. */
record BufferedSource(DataSource source, int buffer) implements DataSource {
  BufferedSource {
    if (buffer < 1) {
      throw new IllegalArgumentException("buffer must be at least 1, but found " + buffer + ".");
    }
  }

  @Override
  public Reading open() throws IOException {
    return source.open();
  }
}
