package dev.sinew.processor.imports;

import static dev.sinew.diag.DiagnosticKind.FILE_UNREADABLE;
import static dev.sinew.diag.DiagnosticKind.IMPORT_NOT_FOUND;
import static dev.sinew.diag.DiagnosticKind.IMPORT_NOWHERE;
import static dev.sinew.diag.DiagnosticKind.IMPORT_PATH;
import static dev.sinew.diag.DiagnosticKind.NOT_UTF_8;

import dev.sinew.diag.DecodedText;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.SourceFile;
import dev.sinew.diag.Span;
import dev.sinew.grammar.NnReader;
import dev.sinew.tree.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a text imports, and what that imports, each file once; so circles end by themselves.
 */
public final class ImportReader {
  private record Unfollowed(String place, Tree.File tree) {}

  private final Optional<SourceRoot> root;
  private final DiagnosticLog log;
  private final Map<String, ImportedFile> files = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Deque<Unfollowed> open = new ArrayDeque<>();
  private SourceFile source;
  private boolean whole = true;

  private ImportReader(Optional<SourceRoot> root, DiagnosticLog log) {
    this.root = root;
    this.log = log;
    this.source = log.file();
  }

  /**
   * All that {@code tree}, read from the log's file, imports. What cannot be imported is reported
   * at the import, and what is wrong with an imported text in that text.
   *
   * @param root the folder of sources; empty if the text is in none
   */
  public static Imports read(Tree.File tree, Optional<SourceRoot> root, DiagnosticLog log) {
    ImportReader reader = new ImportReader(root, log);
    reader.open(root.map(SourceRoot::place).orElse(log.file().path()), tree);
    while (!reader.open.isEmpty()) {
      reader.follow(reader.open.remove());
    }
    return new Imports(reader.source, reader.files, reader.whole);
  }

  private void open(String place, Tree.File tree) {
    known.add(place);
    open.add(new Unfollowed(place, tree));
  }

  private void follow(Unfollowed file) {
    Map<Tree.Import, String> imports = new LinkedHashMap<>();
    for (Tree.Import each : file.tree().imports()) {
      Optional<String> place = place(each, file.place());
      boolean read = place.isPresent() && (known.contains(place.get()) || read(each, place.get()));
      if (read) {
        imports.put(each, place.get());
      } else {
        whole = false;
      }
    }
    files.put(file.place(), new ImportedFile(file.place(), file.tree(), imports));
  }

  private Optional<String> place(Tree.Import written, String importing) {
    String text = written.path().value();
    if (root.isEmpty()) {
      report(IMPORT_NOWHERE, written, List.of(text));
      return Optional.empty();
    }
    ImportPath path = ImportPath.of(text, importing);
    path.mistake()
        .ifPresent(
            why -> report(IMPORT_PATH, written, List.of(text, why), Hint.of(HintKind.IMPORT_AS)));
    return path.mistake().isPresent() ? Optional.empty() : Optional.of(path.place());
  }

  private boolean read(Tree.Import written, String place) {
    Found found = root.orElseThrow().files().find(place);
    String text = written.path().value();
    if (found instanceof Found.File file) {
      return read(file.text(), place);
    } else if (found instanceof Found.Missing missing) {
      report(IMPORT_NOT_FOUND, written, List.of(text), looked(missing));
    } else if (found instanceof Found.Unreadable unreadable) {
      report(FILE_UNREADABLE, written, List.of(text, unreadable.reason()));
    }
    return false;
  }

  private boolean read(DecodedText text, String place) {
    int start = source.end();
    SourceFile behind = source.with(text.source());
    DiagnosticLog own = new DiagnosticLog(behind);
    if (text.mistake().isPresent()) {
      int end = behind.end() - 1;
      own.report(
          NOT_UTF_8,
          new Span(end, end),
          List.of(text.mistake().get()),
          Hint.of(HintKind.SAVE_AS_UTF_8));
      log.addAll(own);
      return false;
    }
    source = behind;
    Tree.File tree = NnReader.read(start, own);
    log.addAll(own);
    whole &= !own.hasErrors();
    open(place, tree);
    return true;
  }

  private static Hint[] looked(Found.Missing missing) {
    return missing.lookedIn().stream()
        .map(file -> Hint.of(HintKind.LOOKED_FOR, file))
        .toArray(Hint[]::new);
  }

  private void report(
      DiagnosticKind kind, Tree.Import written, List<String> arguments, Hint... hints) {
    DiagnosticLog all = new DiagnosticLog(source);
    all.report(kind, written.path().span(), arguments, hints);
    log.addAll(all);
  }
}
