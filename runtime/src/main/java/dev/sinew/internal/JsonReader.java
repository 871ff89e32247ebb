package dev.sinew.internal;

import dev.sinew.ModelFileException;

/**
 * Reads JSON from front to back by what is expected next, so nothing is built or nested that was
 * not asked for. Knows objects, lists, strings and whole numbers.
 */
final class JsonReader {
  private static final int HEX = 16;

  private final String file;
  private final String text;
  private int at;

  JsonReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** What is wrong at the place reached. */
  ModelFileException wrong(String words) {
    return new ModelFileException(
        file + " is damaged or no safetensors file: header character " + at + ", " + words + ".");
  }

  /** Whether this sign follows; takes it if so. */
  boolean next(char sign) {
    skipSpace();
    if (at < text.length() && text.charAt(at) == sign) {
      at++;
      return true;
    }
    return false;
  }

  void expect(char sign) throws ModelFileException {
    if (!next(sign)) {
      throw wrong("expected '" + sign + "'" + found());
    }
  }

  /** After an element: a comma and another one, or the sign that ends them. */
  boolean another(char end) throws ModelFileException {
    if (next(',')) {
      return true;
    }
    expect(end);
    return false;
  }

  /** A name and its colon. */
  String name() throws ModelFileException {
    String name = string();
    expect(':');
    return name;
  }

  void end() throws ModelFileException {
    skipSpace();
    if (at < text.length()) {
      throw wrong("expected nothing more" + found());
    }
  }

  /** A number from 0, without sign, fraction or exponent. */
  long wholeNumber() throws ModelFileException {
    skipSpace();
    int start = at;
    long value = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      if (value > (Long.MAX_VALUE - 9) / 10) {
        throw wrong("a number is larger than any file");
      }
      value = 10 * value + (text.charAt(at++) - '0');
    }
    if (at == start) {
      throw wrong("expected a whole number" + found());
    }
    return value;
  }

  String string() throws ModelFileException {
    expect('"');
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return value.toString();
      }
      if (c < ' ') {
        throw wrong("a string holds a control character");
      }
      value.append(c == '\\' ? escaped() : c);
    }
    throw wrong("a string does not end");
  }

  private char escaped() throws ModelFileException {
    char c = at < text.length() ? text.charAt(at++) : ' ';
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw wrong("a string holds an unknown escape");
    };
  }

  private char unicode() throws ModelFileException {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at), HEX) : -1;
      if (digit < 0) {
        throw wrong("an escape needs four hexadecimal digits");
      }
      value = HEX * value + digit;
      at++;
    }
    return (char) value;
  }

  private String found() {
    return at < text.length() ? " but found '" + text.charAt(at) + "'" : " but the header ends";
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
