package dev.sinew.processor.imports;

import static dev.sinew.diag.DiagnosticKind.UNUSED_IMPORT;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds imports that a file could do without. Those of files that it imports are their matter. */
public final class UnusedImports {
  private UnusedImports() {}

  /**
   * Warns of each import of the file itself that brings in nothing it uses.
   *
   * @param beside the blocks and functions of all files
   */
  public static void report(Imports imports, List<Tree.Declaration> beside, DiagnosticLog log) {
    ImportedFile own = imports.own();
    Set<Tree.Declaration> used = Uses.of(own.tree().declarations(), beside);
    own.imports()
        .forEach(
            (written, place) -> {
              Set<String> reached = imports.reach(place, Set.of(own.place()));
              if (Collections.disjoint(used, declarations(imports, reached))) {
                log.report(UNUSED_IMPORT, written.path().span(), List.of(written.path().value()));
              }
            });
  }

  private static Set<Tree.Declaration> declarations(Imports imports, Set<String> places) {
    return places.stream()
        .flatMap(place -> imports.file(place).beside().stream())
        .collect(Collectors.toSet());
  }
}
