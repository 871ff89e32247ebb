package dev.sinew.maven;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.diag.Span;
import dev.sinew.grammar.NnReader;
import dev.sinew.processor.plan.ClassNames;
import dev.sinew.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks that no two networks become the same class, nor classes whose files are one file where
 * upper and lower case are the same, as on Windows and macOS. The first of these is left to the
 * compiler where both networks are in one file.
 */
final class NetworkClashes {
  private record Place(SourceFile source, Tree.Name network, ClassNames names) {
    String file() {
      return names.packageName() + "." + names.network();
    }

    String position() {
      return source.position(network.span().start());
    }

    boolean inFileOf(Place other) {
      return source.path().equals(other.source.path());
    }
  }

  private final Map<String, Place> seen = new HashMap<>();

  /** The networks of {@code file} that clash with those of the files before, or with its own. */
  List<Problem> check(NetworkFile file, SourceFile source) {
    DiagnosticLog syntax = new DiagnosticLog(source);
    Tree.File tree = NnReader.read(syntax);
    List<Problem> found = new ArrayList<>();
    if (syntax.hasErrors()) {
      return found;
    }
    for (Tree.Network network : tree.networks()) {
      Tree.Name name = network.name();
      Place place = new Place(source, name, ClassNames.of(file.packageName(), name.text()));
      Place first = seen.putIfAbsent(place.file().toLowerCase(Locale.ROOT), place);
      if (first == null) {
        continue;
      }
      if (!first.file().equals(place.file())) {
        found.add(differInCase(file, first, place));
      } else if (!first.inFileOf(place)) {
        found.add(sameClass(file, first, place));
      }
    }
    return found;
  }

  /** The names of all networks so far. */
  SortedSet<String> networks() {
    return seen.values().stream()
        .map(place -> place.network().text())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Problem sameClass(NetworkFile file, Place first, Place second) {
    return at(
            file,
            second,
            DiagnosticKind.SAME_CLASS,
            List.of(second.network().text(), second.names().network(), first.position()))
        .withHint("rename one of them, or move one to another folder");
  }

  private static Problem differInCase(NetworkFile file, Place first, Place second) {
    return at(
            file,
            second,
            DiagnosticKind.SAME_FILE,
            List.of(
                second.network().text(),
                second.names().network(),
                first.names().network(),
                first.position()))
        .withHint("on Windows and macOS both would be one file: rename one of them");
  }

  private static Problem at(
      NetworkFile file, Place place, DiagnosticKind kind, List<String> arguments) {
    Span span = place.network().span();
    return Problem.of(file, new Diagnostic(kind, arguments, place.source(), span, List.of()));
  }
}
