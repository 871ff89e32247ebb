package dev.sinew.cli.draw;

import dev.sinew.cli.draw.Drawing.Arrow;
import dev.sinew.cli.draw.Drawing.Box;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A drawing as a Mermaid flowchart, which Markdown viewers show as a picture. */
public final class MermaidText {
  private MermaidText() {}

  /** The text between the fences of a Mermaid block. */
  public static String of(Drawing drawing) {
    StringBuilder out = new StringBuilder("---\ntitle: ");
    out.append('"').append(drawing.title()).append("\"\n---\nflowchart TD\n");
    for (int i = 0; i < drawing.boxes().size(); i++) {
      Box box = drawing.boxes().get(i);
      String text =
          Stream.concat(Stream.of(box.heading()), box.details().stream())
              .map(MermaidText::escaped)
              .collect(Collectors.joining("<br>"));
      out.append("  n").append(i).append(shaped(box, text)).append('\n');
    }
    for (Arrow arrow : drawing.arrows()) {
      out.append("  n").append(arrow.from()).append(" --> n").append(arrow.to()).append('\n');
    }
    return out.toString();
  }

  private static String shaped(Box box, String text) {
    return switch (box.kind()) {
      case INPUT, OUTPUT -> "([\"" + text + "\"])";
      case STEP -> "[\"" + text + "\"]";
      case LOSS -> "{{\"" + text + "\"}}";
    };
  }

  /** Characters that mean something to Mermaid or HTML, by their numbers. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if ("\"<>&#;`*_".indexOf(c) >= 0) {
                out.append('#').append(c).append(';');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
