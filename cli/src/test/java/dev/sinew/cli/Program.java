package dev.sinew.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program in this process, beside files of its own. */
final class Program {
  private final Path folder;

  Program(Path folder) {
    this.folder = folder;
  }

  /** What the program did. */
  record Run(int exit, String out, String err) {}

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Writes a file that commands can name. */
  void write(String name, String text) throws IOException {
    Files.createDirectories(file(name).toAbsolutePath().getParent());
    Files.writeString(file(name), text);
  }

  String read(String name) throws IOException {
    return Files.readString(file(name));
  }

  /** All files, by their names in order. */
  List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /**
   * Runs a command. In arguments {@code @} stands for the folder; what is printed shows it so too.
   */
  Run run(String... args) {
    return run(false, args);
  }

  Run run(boolean coloured, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Charset charset = Charset.defaultCharset();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, charset),
            new PrintStream(err, true, charset),
            false,
            coloured);
    String place = folder.toString();
    String[] real = Stream.of(args).map(a -> a.replace("@", place)).toArray(String[]::new);
    int exit = Sinew.run(terminal, real);
    return new Run(exit, shown(out.toString(charset)), shown(err.toString(charset)));
  }

  private String shown(String text) {
    return text.replace("\r\n", "\n").replace(folder.toString().replace('\\', '/'), "@");
  }
}
