package dev.sinew.processor.imports;

import dev.sinew.diag.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A file and all that it imports.
 *
 * @param source the file, with the texts of the others behind it
 * @param files all of them by their places, the file itself first
 * @param whole whether every import was found and read without a mistake
 */
public record Imports(SourceFile source, Map<String, ImportedFile> files, boolean whole) {
  public Imports {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** The file itself. */
  ImportedFile own() {
    return files.values().iterator().next();
  }

  ImportedFile file(String place) {
    return Objects.requireNonNull(files.get(place));
  }

  /** The places of a file and of all that it imports, and what these import. */
  Set<String> reach(String place) {
    return reach(place, Set.of());
  }

  /** The same without passing the files at {@code closed}. */
  Set<String> reach(String place, Set<String> closed) {
    Set<String> reached = new LinkedHashSet<>(closed);
    List<String> open = new ArrayList<>();
    if (reached.add(place)) {
      open.add(place);
    }
    for (int i = 0; i < open.size(); i++) {
      for (String next : file(open.get(i)).imports().values()) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    reached.removeAll(closed);
    return reached;
  }
}
