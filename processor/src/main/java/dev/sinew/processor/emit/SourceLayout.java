package dev.sinew.processor.emit;

import com.palantir.javapoet.JavaFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out what JavaPoet printed: short comments on one line, longer ones wrapped, fields without
 * empty lines between them, statements within the width of a page.
 */
public final class SourceLayout {
  private static final int WIDTH = 100;
  private static final String CONTINUATION = "    ";

  private final List<String> in;
  private final List<String> out = new ArrayList<>();

  private SourceLayout(List<String> in) {
    this.in = in;
  }

  /** The text of {@code file}. */
  public static String print(JavaFile file) {
    return new SourceLayout(file.toString().lines().toList()).print();
  }

  private String print() {
    for (int i = 0; i < in.size(); i++) {
      String line = in.get(i);
      if (line.strip().equals("/**")) {
        int end = i + 1;
        while (!in.get(end).strip().equals("*/")) {
          end++;
        }
        comment(in.subList(i + 1, end), line.substring(0, line.indexOf('/')));
        i = end;
      } else if (line.endsWith("() {") && in.get(i + 1).strip().equals("}")) {
        out.add(line + "}");
        i++;
      } else if (!(line.isEmpty() && betweenFields(i))) {
        statement(line);
      }
    }
    return String.join("\n", out) + "\n";
  }

  private boolean betweenFields(int i) {
    return i > 0
        && i + 1 < in.size()
        && isField(in.get(i - 1))
        && isField(in.get(i + 1))
        && !in.get(i - 1).contains(" static ");
  }

  private static boolean isField(String line) {
    return line.startsWith("  ") && !line.startsWith("   ") && line.endsWith(";");
  }

  private void comment(List<String> lines, String indent) {
    List<String> texts =
        lines.stream()
            .map(line -> line.strip().substring(1))
            .map(text -> text.startsWith(" ") ? text.substring(1) : text)
            .toList();
    String only = indent + "/** " + texts.get(0) + " */";
    if (texts.size() == 1 && only.length() <= WIDTH) {
      out.add(only);
      return;
    }
    out.add(indent + "/**");
    boolean verbatim = false;
    for (String text : texts) {
      verbatim = (verbatim || text.equals("<pre>")) && !text.equals("</pre>");
      String rest = text;
      int room = WIDTH - indent.length() - 3;
      while (!verbatim && rest.length() > room && rest.lastIndexOf(' ', room) > 0) {
        int cut = rest.lastIndexOf(' ', room);
        out.add(indent + " * " + rest.substring(0, cut));
        rest = rest.substring(cut + 1);
      }
      out.add((indent + " * " + rest).stripTrailing());
    }
    out.add(indent + " */");
  }

  private void statement(String line) {
    String rest = line;
    String indent = " ".repeat(line.length() - line.stripLeading().length()) + CONTINUATION;
    while (rest.length() > WIDTH) {
      int cut = cut(rest, indent.length());
      if (cut < 0) {
        break;
      }
      out.add(rest.substring(0, cut).stripTrailing());
      rest = indent + rest.substring(cut).strip();
    }
    out.add(rest);
  }

  /** Where to break a line: at the last comma or sign that fits, never in a text. */
  private static int cut(String line, int least) {
    int cut = -1;
    boolean text = false;
    for (int i = 0; i < Math.min(line.length() - 1, WIDTH); i++) {
      char c = line.charAt(i);
      if (text && c == '\\') {
        i++;
      } else if (c == '"') {
        text = !text;
      } else if (!text && i > least && c == ' ' && breaksAt(line, i)) {
        cut = i;
      }
    }
    return cut;
  }

  private static boolean breaksAt(String line, int i) {
    char before = line.charAt(i - 1);
    char after = line.charAt(i + 1);
    return before == ',' || before == '=' || after == '+' || after == '?' || after == ':';
  }
}
