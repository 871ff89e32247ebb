package dev.sinew.maven;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the networks of a folder become.
 *
 * @param classes path in the output folder, for example {@code shop/DigitsNetwork.java}, to text;
 *     not to be used if one of the problems is an error
 * @param problems errors and warnings of all files, in order of file and place
 */
record FolderCompilation(SortedMap<String, String> classes, List<Problem> problems) {
  FolderCompilation {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    problems = List.copyOf(problems);
  }

  List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }
}
