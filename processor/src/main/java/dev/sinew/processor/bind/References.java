package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.NEEDS_SOURCE;
import static dev.sinew.diag.DiagnosticKind.NOT_A_VALUE;
import static dev.sinew.diag.DiagnosticKind.ONLY_WHILE_TRAINING;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_MEMBER;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_NAME;
import static dev.sinew.diag.DiagnosticKind.USED_BEFORE;
import static dev.sinew.diag.DiagnosticKind.VALUE_IN_BLOCK;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a name means, and says what is wrong with one that means no value here. */
final class References {
  private static final List<String> MANIFOLD = List.of("repeat", "split");

  private final Site site;
  private final DiagnosticLog log;
  private final Scope scope;
  private final Names names;
  private final Steps steps;

  References(Site site, Scope scope, Names names, Steps steps) {
    this.site = site;
    this.log = site.log();
    this.scope = scope;
    this.names = names;
    this.steps = steps;
  }

  Meaning value(Tree.Reference reference) {
    return find(reference.name(), reference.span());
  }

  /** {@code e.mean}. */
  Meaning member(Tree.Member member) {
    String name = member.owner().text();
    Meaning owner = find(name, member.owner().span());
    Integer node = owner.members().get(member.member().text());
    if (node != null) {
      return Meaning.of(node);
    }
    boolean broken =
        owner.node().filter(id -> site.nodes().list().get(id).op().isEmpty()).isPresent();
    if (!broken) {
      Hint[] hints =
          owner.members().isEmpty()
              ? new Hint[0]
              : new Hint[] {Suggestions.hint(member.member().text(), owner.members().keySet())};
      log.report(
          UNKNOWN_MEMBER, member.member().span(), List.of(name, member.member().text()), hints);
    }
    return broken(member.span());
  }

  /** Whether {@code word} is a step of this place that is more than one operator. */
  boolean isStep(String word) {
    return MANIFOLD.contains(word) || site.around().recipes().find(word).isPresent();
  }

  /** The words of all steps that are known here. */
  List<String> steps() {
    List<String> words = new ArrayList<>(steps.words());
    words.addAll(MANIFOLD);
    words.addAll(site.around().recipes().words());
    return words;
  }

  void reportNeedsSource(String word, Span span) {
    boolean bare =
        site.around()
            .recipes()
            .find(word)
            .map(recipe -> recipe.parameters().isEmpty())
            .orElse(!isStep(word) && steps.isFunction(word));
    String step =
        !isStep(word) && steps.isJoin(word)
            ? word + "(a, b)"
            : "x -> " + (bare ? word : word + "(...)");
    log.report(NEEDS_SOURCE, span, List.of(word), Hint.of(HintKind.WRITE, step));
  }

  private Meaning find(String name, Span span) {
    Optional<Meaning> known = scope.value(name);
    if (known.isPresent()) {
      return known.get();
    }
    Tree.Name later = names.defined().get(name);
    if (site.around().constants().parameters().knows(name)) {
      log.report(NOT_A_VALUE, span, List.of("the parameter " + name));
    } else if (later != null) {
      log.report(
          USED_BEFORE,
          span,
          List.of(later.text()),
          Hint.of(HintKind.DEFINED_AT, later.text(), log.file().position(later.span().start())));
    } else if (names.whileTraining().contains(name)) {
      log.report(ONLY_WHILE_TRAINING, span, List.of(name));
    } else if (isStep(name) || steps.knows(name)) {
      reportNeedsSource(name, span);
    } else if (names.owner().isPresent() && site.around().values().contains(name)) {
      reportOutside(name, names.owner().get(), span);
    } else {
      log.report(UNKNOWN_NAME, span, List.of(name), known(name));
    }
    return broken(span);
  }

  private void reportOutside(String name, Recipe owner, Span span) {
    Hint[] hints =
        owner.isShared()
            ? new Hint[0]
            : new Hint[] {Hint.of(HintKind.GIVE_TO_BLOCK, name, owner.name().text())};
    log.report(VALUE_IN_BLOCK, span, List.of(name, owner.described()), hints);
  }

  /** What may have been meant; nothing where no value is known yet. */
  private Hint[] known(String name) {
    Set<String> known = scope.names();
    return known.isEmpty() ? new Hint[0] : new Hint[] {Suggestions.hint(name, known)};
  }

  private Meaning broken(Span span) {
    return Meaning.of(site.nodes().add(Optional.empty(), List.of(), span));
  }
}
