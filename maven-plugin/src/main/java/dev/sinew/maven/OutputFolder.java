package dev.sinew.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The folder that generated sources go to. Touches only what it has to and what it wrote. */
final class OutputFolder {
  private final Path folder;
  private final Path classFiles;
  private final WrittenList list;

  /** The output folder {@code folder}, whose sources are compiled into {@code classFiles}. */
  OutputFolder(Path folder, Path classFiles) {
    this.folder = folder;
    this.classFiles = classFiles;
    this.list = new WrittenList(folder);
  }

  /** How the folder comes to hold {@code classes} and nothing else that was written by a build. */
  WritePlan plan(SortedMap<String, String> classes) throws IOException {
    SortedMap<String, String> writes = new TreeMap<>();
    List<String> unchanged = new ArrayList<>();
    for (Map.Entry<String, String> generated : classes.entrySet()) {
      if (WholeFile.holds(folder.resolve(generated.getKey()), generated.getValue())) {
        unchanged.add(generated.getKey());
      } else {
        writes.put(generated.getKey(), generated.getValue());
      }
    }
    SortedSet<String> gone = list.read();
    gone.removeAll(classes.keySet());
    return new WritePlan(writes, unchanged, List.copyOf(gone));
  }

  /**
   * Carries out {@code plan} and tells {@code touched} each file written or removed. Removals come
   * first: where case does not count, the old file of a respelt name is the new one. The list is
   * complete at every moment, so that an interrupted build leaves nothing behind for good.
   */
  void carryOut(WritePlan plan, Consumer<Path> touched) throws IOException {
    SortedSet<String> wanted = new TreeSet<>(plan.writes().keySet());
    wanted.addAll(plan.unchanged());
    SortedSet<String> all = new TreeSet<>(wanted);
    all.addAll(plan.removals());
    list.write(all);
    for (String path : plan.removals()) {
      StaleFiles.remove(folder, path, touched);
      StaleFiles.removeClasses(classFiles, path, touched);
    }
    for (Map.Entry<String, String> write : plan.writes().entrySet()) {
      Path file = folder.resolve(write.getKey());
      WholeFile.write(file, write.getValue());
      touched.accept(file);
    }
    list.write(wanted);
  }
}
