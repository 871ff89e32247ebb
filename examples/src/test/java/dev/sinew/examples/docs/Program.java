package dev.sinew.examples.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.processor.GeneratedClass;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Statements of a page, compiled together with the generated classes they use, and run. */
final class Program {
  private static final String FRAME =
      """
      package docs;

      import dev.sinew.*;
      import dev.sinew.csv.*;
      import dev.sinew.data.*;
      import dev.sinew.image.*;
      import dev.sinew.progress.*;
      import dev.sinew.train.*;
      import java.nio.file.*;
      import java.util.*;

      public final class Shown {
        public static void run(Path folder) throws Exception {
      %s  }
      }
      """;

  private final Path folder;
  private final List<Path> sources = new ArrayList<>();

  private Program(Path folder) {
    this.folder = folder;
  }

  /** Runs {@code statements}, which may use {@code folder}, an empty one, and all networks. */
  static void run(Path folder, String statements, List<GeneratedClass> networks) throws Exception {
    Program program = new Program(folder);
    for (GeneratedClass network : networks) {
      program.add(network.path(), network.text());
    }
    program.add("docs/Shown.java", FRAME.formatted(statements.indent(4)));
    program.compile();
    program.start();
  }

  private void add(String path, String text) throws IOException {
    Path file = folder.resolve("sources").resolve(path);
    Files.createDirectories(folder.resolve("sources/docs"));
    sources.add(Files.writeString(file, text));
  }

  private void compile() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> options =
        List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      assertTrue(
          javac
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call(),
          messages::toString);
    }
  }

  private void start() throws Exception {
    URL[] classes = {folder.resolve("classes").toUri().toURL()};
    Path work = Files.createDirectories(folder.resolve("work"));
    try (URLClassLoader loader = new URLClassLoader(classes, Program.class.getClassLoader())) {
      loader.loadClass("docs.Shown").getMethod("run", Path.class).invoke(null, work);
    }
  }
}
