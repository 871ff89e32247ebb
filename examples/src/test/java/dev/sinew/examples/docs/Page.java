package dev.sinew.examples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Markdown page.
 *
 * @param name its path from the root of the project
 * @param lines its text
 */
record Page(String name, List<String> lines) {
  private static final Path ROOT = Path.of("..");
  private static final String FENCE = "```";

  static Page read(String name) {
    try {
      return new Page(name, Files.readAllLines(ROOT.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The README and every page of the documentation. */
  static List<Page> all() {
    Stream<String> docs = Stream.of("docs", "docs/errors", "docs/examples").flatMap(Page::in);
    return Stream.concat(Stream.of("README.md"), docs).map(Page::read).toList();
  }

  /** The names of the pages in {@code folder}. */
  static Stream<String> in(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files
          .map(file -> folder + "/" + file.getFileName())
          .filter(name -> name.endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The headings of one level, without their marks. */
  List<String> headings(int level) {
    String marks = "#".repeat(level) + " ";
    List<String> found = new ArrayList<>();
    boolean fenced = false;
    for (String line : lines) {
      fenced ^= line.startsWith(FENCE);
      if (!fenced && line.startsWith(marks)) {
        found.add(line.substring(marks.length()));
      }
    }
    return found;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String heading = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        heading = line.replaceFirst("#+ *", "");
      }
      if (line.startsWith(FENCE)) {
        List<String> info = List.of(line.substring(FENCE.length()).strip().split(" +"));
        StringBuilder text = new StringBuilder();
        int fence = i + 1;
        for (i++; !lines.get(i).startsWith(FENCE); i++) {
          text.append(lines.get(i)).append('\n');
        }
        blocks.add(new Block(name + ":" + fence, heading, info, text.toString()));
      }
    }
    return blocks;
  }

  /** Writes the page anew with {@code text} in its block number {@code index}, from 0. */
  static void rewrite(String name, int index, String text) throws IOException {
    List<String> lines = new ArrayList<>(read(name).lines);
    List<Integer> fences =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith(FENCE))
            .boxed()
            .toList();
    List<String> shown = lines.subList(fences.get(2 * index) + 1, fences.get(2 * index + 1));
    shown.clear();
    shown.addAll(text.lines().toList());
    Files.write(ROOT.resolve(name), lines);
  }
}
