package dev.sinew.cli;

import dev.sinew.diag.DecodedText;
import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the {@code .nn} files of a command, printed as it is found. */
final class Findings {
  private final Terminal terminal;
  private final Set<String> guilty = new HashSet<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> printed = new HashSet<>();
  private int files;
  private int errors;
  private int warnings;
  private boolean unreadable;

  Findings(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The text of {@code file}; empty if it cannot be read. */
  Optional<SourceFile> read(Path file) {
    files++;
    String name = file.toString().replace('\\', '/');
    asked.add(name);
    if (Files.isDirectory(file)) {
      return unreadable(name, name + " is a folder; name the .nn files in it");
    }
    if (!Files.exists(file)) {
      return unreadable(name, "there is no file " + name);
    }
    try {
      DecodedText text = DecodedText.of(name, Files.readAllBytes(file));
      return text.print().isPresent()
          ? unreadable(name, text.print().get())
          : Optional.of(text.source());
    } catch (IOException e) {
      return unreadable(name, "cannot read " + name + ": " + FileReason.of(e));
    }
  }

  private Optional<SourceFile> unreadable(String name, String why) {
    terminal.err().println(why);
    guilty.add(name);
    errors++;
    unreadable = true;
    return Optional.empty();
  }

  /** Prints what the compiler found; of a file that several import once. */
  void add(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (!printed.add(diagnostic.headline())) {
        continue;
      }
      terminal.err().println(shown(diagnostic));
      if (diagnostic.isError()) {
        guilty.add(diagnostic.file().path());
        errors++;
      } else {
        warnings++;
      }
    }
  }

  private String shown(Diagnostic diagnostic) {
    String place = diagnostic.file().position(diagnostic.span().start()) + ":";
    String tag = diagnostic.kind().severity().word() + "[" + diagnostic.kind().tag() + "]:";
    String printed = diagnostic.print();
    return terminal.coloured()
        ? terminal.bold(place)
            + " "
            + terminal.red(tag)
            + printed.substring(place.length() + 1 + tag.length())
        : printed;
  }

  /** Whether there are errors. */
  boolean any() {
    return errors > 0;
  }

  /** What is said where there are no errors. */
  String verdict() {
    return warnings == 0 ? "no mistakes" : "no errors, " + count(warnings, "warning");
  }

  /** How many files were asked for. */
  String files() {
    return count(files, "file");
  }

  /** Says how much is wrong, and gives the exit code of the command. */
  int close() {
    if (errors == 0) {
      return ExitCode.OK;
    }
    int imported = (int) guilty.stream().filter(name -> !asked.contains(name)).count();
    int all = files + imported;
    String in = all == 1 ? "" : " in " + guilty.size() + " of " + count(all, "file");
    terminal.err().println(count(errors, "error") + in);
    return unreadable ? ExitCode.USAGE : ExitCode.MISTAKES;
  }

  /** {@code 1 file}, {@code 2 files}; {@code class} becomes {@code classes}. */
  static String count(int n, String thing) {
    String plural = thing.endsWith("s") ? thing + "es" : thing + "s";
    return n + " " + (n == 1 ? thing : plural);
  }
}
