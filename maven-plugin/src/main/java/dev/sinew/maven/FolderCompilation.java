package dev.sinew.maven;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the networks of a folder become.
 *
 * @param classes path in the output folder, for example {@code shop/DigitsNetwork.java}, to text;
 *     not to be used if one of the problems is an error
 * @param networks the names of all networks; without those of files with a syntax error
 * @param problems errors and warnings of all files, in order of file and place
 */
record FolderCompilation(
    SortedMap<String, String> classes, SortedSet<String> networks, List<Problem> problems) {
  FolderCompilation {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    networks = Collections.unmodifiableSortedSet(new TreeSet<>(networks));
    problems = List.copyOf(problems);
  }

  List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }
}
