package dev.sinew.grammar;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * A token that does not fit, and what would.
 *
 * @param tokens all tokens of the text
 * @param brackets how its brackets match
 * @param at the position of the token
 * @param expected the token types that would fit
 * @param context the innermost rule that was being read
 */
record Mistake(
    Tokens tokens, Brackets brackets, int at, IntervalSet expected, ParserRuleContext context) {

  Token found() {
    return tokens.at(at);
  }

  int type() {
    return tokens.type(at);
  }

  /** The type of the token {@code distance} behind the found one. */
  int type(int distance) {
    return tokens.type(at + distance);
  }

  /** The last token that fitted; the found one if there is none. */
  Token before() {
    return tokens.at(Math.max(0, at - 1));
  }

  /** Whether what came so far is a whole expression. */
  boolean behindExpression() {
    return expected.contains(NnParser.STAR);
  }

  /** Whether a statement of a network might start here. */
  boolean atStatement() {
    return expected.contains(NnParser.INPUT);
  }
}
