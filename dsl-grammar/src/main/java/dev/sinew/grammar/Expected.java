package dev.sinew.grammar;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in words what might stand at a place. */
final class Expected {
  private Expected() {}

  /**
   * What a message expects where the parser, in {@code context}, could go on with the token types
   * {@code types}.
   */
  static String words(IntervalSet types, ParserRuleContext context) {
    List<String> words = new ArrayList<>();
    boolean expression = types.contains(NnParser.NUMERAL);
    boolean behindExpression = types.contains(NnParser.STAR);
    boolean statement = types.contains(NnParser.OUTPUT);
    if (expression) {
      words.add("an expression");
    }
    for (int type : types.toList()) {
      boolean partOfExpression = expression && startsExpression(type);
      if (type != Token.EOF
          && !partOfExpression
          && !(behindExpression && continuesExpression(type))
          && !(statement && Brackets.opens(type))) {
        add(words, word(type, types, context));
      }
    }
    if (types.contains(Token.EOF)) {
      words.add("the end of the file");
    }
    return join(words);
  }

  static boolean startsExpression(int type) {
    return switch (type) {
      case NnParser.NAME,
          NnParser.NUMERAL,
          NnParser.TEXT,
          NnParser.TRUE,
          NnParser.FALSE,
          NnParser.LBRACKET,
          NnParser.LPAREN,
          NnParser.MINUS ->
          true;
      default -> false;
    };
  }

  private static boolean continuesExpression(int type) {
    return switch (type) {
      case NnParser.PLUS,
          NnParser.MINUS,
          NnParser.STAR,
          NnParser.SLASH,
          NnParser.EQUAL,
          NnParser.NOT_EQUAL,
          NnParser.LESS,
          NnParser.LESS_OR_EQUAL,
          NnParser.GREATER,
          NnParser.GREATER_OR_EQUAL,
          NnParser.QUESTION,
          NnParser.DOT,
          NnParser.ARROW,
          NnParser.RANGE,
          NnParser.ASSIGN,
          NnParser.LPAREN ->
          true;
      default -> false;
    };
  }

  private static String word(int type, IntervalSet types, ParserRuleContext context) {
    if (type == NnParser.NAME) {
      return name(types, context);
    }
    if (type == NnParser.TEXT) {
      return "a file in quotes";
    }
    return Words.opens(type) ? part(types) : "'" + Words.word(type) + "'";
  }

  private static String name(IntervalSet types, ParserRuleContext context) {
    if (types.contains(NnParser.LOSS)) {
      return part(types);
    }
    if (context instanceof NnParser.TypeContext) {
      return "a type such as 'float'";
    }
    return context instanceof NnParser.PrecisionContext ? "'float' or 'double'" : "a name";
  }

  /** What reserved words open at a place where the types {@code types} would fit. */
  private static String part(IntervalSet types) {
    if (types.contains(NnParser.NETWORK)) {
      return "a declaration such as 'network'";
    }
    return types.contains(NnParser.OUTPUT) ? "a statement" : "a setting";
  }

  private static void add(List<String> words, String word) {
    if (!words.contains(word)) {
      words.add(word);
    }
  }

  private static String join(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
