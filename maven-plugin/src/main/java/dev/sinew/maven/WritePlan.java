package dev.sinew.maven;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What must happen for the output folder to hold the right files. Paths are relative to it, with
 * forward slashes.
 *
 * @param writes path to text, of files that are missing or differ
 * @param unchanged files that are right already
 * @param removals files of networks that are gone
 */
record WritePlan(SortedMap<String, String> writes, List<String> unchanged, List<String> removals) {
  WritePlan {
    writes = Collections.unmodifiableSortedMap(new TreeMap<>(writes));
    unchanged = List.copyOf(unchanged);
    removals = List.copyOf(removals);
  }

  boolean changesNothing() {
    return writes.isEmpty() && removals.isEmpty();
  }
}
