package dev.sinew.internal;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes the little JSON that headers need. */
final class JsonText {
  private JsonText() {}

  static String string(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ' || Character.isSurrogate(c)) {
            text.append(String.format("\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    return text.append('"').toString();
  }

  static String strings(Collection<String> values) {
    return values.stream().map(JsonText::string).collect(Collectors.joining(",", "[", "]"));
  }

  static String numbers(Collection<Integer> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }

  static String member(String name, String json) {
    return string(name) + ":" + json;
  }
}
