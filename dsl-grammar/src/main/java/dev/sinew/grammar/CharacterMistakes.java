package dev.sinew.grammar;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Tokens that no text of the language holds. */
final class CharacterMistakes {
  private CharacterMistakes() {}

  static Optional<Diagnostic> character(Mistake mistake) {
    String text = mistake.found().getText();
    return switch (mistake.type()) {
      case NnParser.OPEN_TEXT -> mistake.at(mistake.found(), DiagnosticKind.OPEN_TEXT, List.of());
      case NnParser.OTHER ->
          mistake.at(
              mistake.found(),
              DiagnosticKind.BAD_CHARACTER,
              List.of(described(text)),
              meant(text).stream().toArray(Hint[]::new));
      default -> Optional.empty();
    };
  }

  /** A numeral with a dot at its end. */
  static Optional<Diagnostic> numeral(Mistake mistake) {
    Token numeral = mistake.before();
    Token dot = mistake.found();
    if (mistake.type() != NnParser.DOT
        || mistake.type(-1) != NnParser.NUMERAL
        || !mistake.tokens().touch(numeral, dot)) {
      return Optional.empty();
    }
    String digits = numeral.getText();
    String whole = digits.contains(".") ? "" : "' or '" + digits + ".0";
    return mistake.at(
        mistake.tokens().span(numeral, dot),
        DiagnosticKind.BAD_NUMERAL,
        List.of(digits + "."),
        Hint.of(HintKind.WRITE, "'" + digits + whole + "'"));
  }

  /** {@code 3x}: a numeral where a name is expected, and letters right behind it. */
  static Optional<Diagnostic> name(Mistake mistake) {
    Tokens tokens = mistake.tokens();
    Token numeral = mistake.found();
    Token letters = tokens.at(mistake.at() + 1);
    boolean name =
        mistake.expects(NnParser.NAME)
            && mistake.type() == NnParser.NUMERAL
            && mistake.type(1) == NnParser.NAME
            && tokens.touch(numeral, letters);
    return name
        ? mistake.at(
            tokens.span(numeral, letters),
            DiagnosticKind.BAD_NAME,
            List.of(numeral.getText() + letters.getText()))
        : Optional.empty();
  }

  /** The character in quotes; its number where nothing would be seen. */
  private static String described(String character) {
    int codePoint = character.codePointAt(0);
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          String.format("the character U+%04X", codePoint);
      default -> "the character '" + character + "'";
    };
  }

  private static Optional<Hint> meant(String character) {
    if (character.equals("**")) {
      return meant("^");
    }
    return Optional.ofNullable(
        switch (character.codePointAt(0)) {
          case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2018', '\u2019', '\'' ->
              Hint.of(HintKind.WRITE, "'\"'");
          case '\u2192', '\u21D2' -> Hint.of(HintKind.WRITE, "'->'");
          case '\u2212', '\u2013', '\u2014' -> Hint.of(HintKind.WRITE, "'-'");
          case '\u00D7', '\u00B7', '\u22C5' -> Hint.of(HintKind.WRITE, "'*'");
          case '\u00F7' -> Hint.of(HintKind.WRITE, "'/'");
          case '^' -> Hint.of(HintKind.WRITE, "'square(x)' or 'x * x'");
          case ';' -> Hint.of(HintKind.NO_END_SIGN);
          case '#' -> Hint.of(HintKind.COMMENT_SIGN);
          default ->
              Character.isSpaceChar(character.codePointAt(0))
                  ? Hint.of(HintKind.ORDINARY_SPACE)
                  : null;
        });
  }
}
