package dev.sinew.processor.imports;

import dev.sinew.tree.Tree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file among those that are compiled together.
 *
 * @param place from the source folder on
 * @param tree what it says; spans count through all of these files
 * @param imports the places that its imports name, of those that were read
 */
public record ImportedFile(String place, Tree.File tree, Map<Tree.Import, String> imports) {
  public ImportedFile {
    imports = Collections.unmodifiableMap(new LinkedHashMap<>(imports));
  }

  /** The blocks and functions beside its networks. */
  List<Tree.Declaration> beside() {
    return tree.declarations().stream()
        .filter(declaration -> !(declaration instanceof Tree.Network))
        .toList();
  }
}
