package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.DUPLICATE_NAME;
import static dev.sinew.diag.DiagnosticKind.JAVA_NAME;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.tree.Tree;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The values of one network that are known so far, and where each was defined. */
final class Scope {
  private record Entry(Optional<Meaning> value, Tree.Name name) {}

  private final DiagnosticLog log;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();

  Scope(DiagnosticLog log) {
    this.log = log;
  }

  /** Keeps {@code name}, a parameter, from being the name of a value. */
  void reserve(Tree.Name name) {
    entries.putIfAbsent(name.text(), new Entry(Optional.empty(), name));
  }

  /** Makes {@code name} known; the first definition of a name stays. */
  void define(Tree.Name name, Meaning value) {
    checkJavaName(name, log);
    Entry first = entries.putIfAbsent(name.text(), new Entry(Optional.of(value), name));
    if (first != null) {
      reportTwice(name, first);
    }
  }

  /** Whether {@code name} may still become known; reports why not. */
  boolean isFree(Tree.Name name) {
    checkJavaName(name, log);
    Entry first = entries.get(name.text());
    if (first != null) {
      reportTwice(name, first);
    }
    return first == null;
  }

  private void reportTwice(Tree.Name name, Entry first) {
    reportTwice(name, first.name(), log);
  }

  static void reportTwice(Tree.Name name, Tree.Name first, DiagnosticLog log) {
    log.report(
        DUPLICATE_NAME,
        name.span(),
        List.of(name.text()),
        Hint.of(HintKind.DEFINED_AT, name.text(), log.file().position(first.span().start())));
  }

  /** The node of a value; empty if there is no such value, or if it has several parts. */
  Optional<Integer> find(String name) {
    return value(name).flatMap(Meaning::node);
  }

  Optional<Meaning> value(String name) {
    read.add(name);
    return Optional.ofNullable(entries.get(name)).flatMap(Entry::value);
  }

  /** The values that nothing has asked for by now. */
  List<Tree.Name> unread() {
    return entries.values().stream()
        .map(Entry::name)
        .filter(name -> !read.contains(name.text()))
        .toList();
  }

  /** The names of values. */
  Set<String> names() {
    return entries.keySet().stream()
        .filter(name -> Objects.requireNonNull(entries.get(name)).value().isPresent())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static void checkJavaName(Tree.Name name, DiagnosticLog log) {
    if (!SourceVersion.isName(name.text(), SourceVersion.RELEASE_17)) {
      log.report(JAVA_NAME, name.span(), List.of(name.text()));
    }
  }
}
