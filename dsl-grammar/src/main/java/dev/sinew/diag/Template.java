package dev.sinew.diag;

import java.util.List;

/** Message texts with numbered holes: {@code {0}}, {@code {1}}. */
final class Template {
  private Template() {}

  static String fill(String template, List<String> arguments) {
    String text = template;
    for (int i = arguments.size() - 1; i >= 0; i--) {
      if (!template.contains("{" + i + "}")) {
        throw new IllegalArgumentException("no hole {" + i + "} in: " + template);
      }
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int close = text.indexOf('}', at);
      if (text.charAt(at) == '{' && close == at + 2 && Character.isDigit(text.charAt(at + 1))) {
        out.append(arguments.get(text.charAt(at + 1) - '0'));
        at = close + 1;
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }
}
