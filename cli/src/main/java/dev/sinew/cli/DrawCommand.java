package dev.sinew.cli;

import dev.sinew.cli.draw.Drawing;
import dev.sinew.cli.draw.MermaidText;
import dev.sinew.cli.draw.NetworkDrawing;
import dev.sinew.cli.draw.SvgPicture;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.Stages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a network. */
@Command(
    name = "draw",
    sortOptions = false,
    description = {
      "Draws a network.",
      "",
      "Boxes are its values with shapes and numbers of parameters, from the inputs at the top to the"
          + " outputs and the loss.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  sinew draw digits.nn -o digits.svg",
      "  sinew draw --mermaid digits.nn          for a page in Markdown"
    })
final class DrawCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private NetworkFile network = new NetworkFile();

  @ArgGroup(exclusive = true)
  private Format format = new Format();

  @Option(names = "-o", paramLabel = "FILE", description = "where to write it (standard output)")
  private @Nullable Path target;

  /** How it is drawn. */
  private static final class Format {
    /** Read by the library alone. */
    @SuppressWarnings("unused")
    @Option(names = "--svg", description = "as a picture for browsers (if not said otherwise)")
    private boolean svg;

    @Option(names = "--mermaid", description = "as a Mermaid flowchart")
    private boolean mermaid;
  }

  DrawCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    Findings findings = new Findings(terminal);
    Optional<NetworkFile.Compiled> compiled = network.compile(findings);
    if (compiled.isPresent()) {
      draw(compiled.get().stages(), compiled.get().source());
    }
    return findings.close();
  }

  private void draw(Stages stages, SourceFile source) throws IOException {
    Drawing drawing = NetworkDrawing.of(stages.shaped(), source);
    String text = format.mermaid ? MermaidText.of(drawing) : SvgPicture.of(drawing);
    if (target == null) {
      terminal.out().print(text);
    } else {
      WholeFiles.write(target, text);
    }
  }
}
