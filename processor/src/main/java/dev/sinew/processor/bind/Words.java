package dev.sinew.processor.bind;

import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;

/** What messages call a piece of the source. */
final class Words {
  private Words() {}

  static String of(Expr expr) {
    if (expr instanceof Tree.Reference reference) {
      return "'" + reference.name() + "'";
    }
    if (expr instanceof Tree.Call call) {
      return call.function().text() + "(...)";
    }
    if (expr instanceof Tree.Numeral numeral) {
      return "the number " + numeral.value().toString();
    }
    if (expr instanceof Tree.Text text) {
      return "the text \"" + text.value() + "\"";
    }
    if (expr instanceof Tree.Truth truth) {
      return String.valueOf(truth.value());
    }
    if (expr instanceof Tree.ListOf) {
      return "a list";
    }
    if (expr instanceof Tree.Range) {
      return "a range";
    }
    if (expr instanceof Tree.Member member) {
      return "'" + member.owner().text() + "." + member.member().text() + "'";
    }
    if (expr instanceof Tree.Series) {
      return "a series of steps";
    }
    if (expr instanceof Tree.Comparison) {
      return "a comparison";
    }
    if (expr instanceof Tree.Conditional) {
      return "a choice by '?'";
    }
    return "an expression";
  }

  /** {@code hiddenDense} from {@code hidden} and {@code dense}. */
  static String join(String name, String word) {
    return word.isEmpty() ? name : name + capitalize(word);
  }

  static String capitalize(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(word.substring(Character.charCount(first)))
        .toString();
  }
}
