package dev.sinew.grammar;

/** Turns ANTLR's indices, which count code points, into offsets, which count UTF-16 units. */
final class Offsets {
  private final int[] starts;

  private Offsets(int[] starts) {
    this.starts = starts;
  }

  static Offsets of(String text) {
    int length = text.codePointCount(0, text.length());
    if (length == text.length()) {
      return new Offsets(new int[0]);
    }
    int[] starts = new int[length + 1];
    int offset = 0;
    for (int i = 0; i < length; i++) {
      starts[i] = offset;
      offset += Character.charCount(text.codePointAt(offset));
    }
    starts[length] = offset;
    return new Offsets(starts);
  }

  int offset(int index) {
    return starts.length == 0 ? index : starts[index];
  }
}
