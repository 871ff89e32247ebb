package dev.sinew.processor.imports;

import static dev.sinew.diag.DiagnosticKind.DUPLICATE_NAME;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts blocks and functions of several files beside each other. */
public final class Joining {
  private record Entry(String place, Tree.Declaration declaration) {
    Tree.Name name() {
      return declaration.name();
    }
  }

  private final Imports imports;
  private final DiagnosticLog log;
  private final Map<String, Entry> steps = new LinkedHashMap<>();
  private final Map<String, Entry> losses = new LinkedHashMap<>();
  private final List<Tree.Declaration> joined = new ArrayList<>();

  private Joining(Imports imports, DiagnosticLog log) {
    this.imports = imports;
    this.log = log;
  }

  /**
   * What the file and all that it imports define, its own behind that of others. Of two that have
   * one name in different files the first stays, and both places are reported.
   */
  public static List<Tree.Declaration> all(Imports imports, DiagnosticLog log) {
    return seenBy(imports.own(), imports, log);
  }

  /** For each file what it may use itself: its own and what it imports. */
  public static List<List<Tree.Declaration>> perFile(Imports imports) {
    DiagnosticLog clashes = new DiagnosticLog(imports.source());
    return imports.files().values().stream().map(file -> seenBy(file, imports, clashes)).toList();
  }

  private static List<Tree.Declaration> seenBy(
      ImportedFile file, Imports imports, DiagnosticLog log) {
    Joining joining = new Joining(imports, log);
    Set<String> seen = imports.reach(file.place());
    seen.remove(file.place());
    seen.forEach(place -> joining.add(imports.file(place)));
    joining.add(file);
    return List.copyOf(joining.joined);
  }

  private void add(ImportedFile file) {
    for (Tree.Declaration declaration : file.beside()) {
      Entry entry = new Entry(file.place(), declaration);
      Entry first = names(declaration).putIfAbsent(entry.name().text(), entry);
      if (first == null || first.place().equals(entry.place())) {
        joined.add(declaration); // A name twice in one file is the binder's matter.
      } else {
        report(first, entry);
      }
    }
  }

  private Map<String, Entry> names(Tree.Declaration declaration) {
    boolean loss = declaration instanceof Tree.Function function && function.use() == Tree.Use.LOSS;
    return loss ? losses : steps;
  }

  /** At that of the two whose file imports the other; else where the second is imported. */
  private void report(Entry first, Entry second) {
    if (imports.reach(second.place()).contains(first.place())) {
      report(second.name().span(), second, first);
    } else if (imports.reach(first.place()).contains(second.place())) {
      report(first.name().span(), first, second);
    } else {
      imports.own().imports().entrySet().stream()
          .filter(each -> imports.reach(each.getValue()).contains(second.place()))
          .findFirst()
          .ifPresent(each -> report(each.getKey().path().span(), second, first, second));
    }
  }

  private void report(Span span, Entry twice, Entry... defined) {
    Hint[] hints = new Hint[defined.length];
    for (int i = 0; i < hints.length; i++) {
      Tree.Name name = defined[i].name();
      String position = imports.source().position(name.span().start());
      hints[i] = Hint.of(HintKind.DEFINED_AT, name.text(), position);
    }
    log.report(DUPLICATE_NAME, span, List.of(twice.name().text()), hints);
  }
}
