package dev.sinew.grammar;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import java.util.List;
import java.util.OptionalInt;
import org.antlr.v4.runtime.Token;

/** What is right in itself and stands in the wrong place. */
final class PlaceErrors {
  private static final String IN_BLOCK = "in a block";

  private final Tokens tokens;
  private final Brackets brackets;
  private final BuildingErrors errors;

  PlaceErrors(Tokens tokens, Brackets brackets, BuildingErrors errors) {
    this.tokens = tokens;
    this.brackets = brackets;
    this.errors = errors;
  }

  /** Imports come first, so that what they bring is known below. */
  void checkImport(NnParser.ImportingContext context, boolean behindDeclaration) {
    if (behindDeclaration) {
      misplaced(context.getStart(), "behind a declaration", HintKind.IMPORTS_FIRST);
    }
  }

  void checkInNetwork(NnParser.StatementContext context) {
    if (context instanceof NnParser.NestedContext) {
      misplaced(context.getStart(), "in a network", HintKind.NETWORKS_SIDE_BY_SIDE);
    } else if (context instanceof NnParser.InnerImportContext) {
      misplaced(context.getStart(), "in a network", HintKind.IMPORTS_FIRST);
    } else if (context instanceof NnParser.InputContext input) {
      checkType(input.inputs());
    } else if (context instanceof NnParser.UnnamedOutputContext output) {
      String value = tokens.text(output.value().getStart(), output.value().getStop());
      errors.report(
          DiagnosticKind.UNNAMED_OUTPUT,
          tokens.span(output.OUTPUT().getSymbol()),
          List.of(),
          example(HintKind.NAMED_OUTPUT, "output y = " + value, "output y = ..."));
    }
  }

  /** A block's statements are its inputs, values, {@code shared} steps and outputs. */
  void checkInBlock(NnParser.StatementContext context, NnParser.BodyContext body) {
    if (context instanceof NnParser.InputContext input) {
      checkNoType(input.inputs());
    } else if (context instanceof NnParser.OutputContext output) {
      checkNoUnit(output.unit());
    } else if (context instanceof NnParser.UnnamedOutputContext output) {
      checkNoUnit(output.unit());
    } else if (!(context instanceof NnParser.LetContext
        || context instanceof NnParser.SharedContext)) {
      if (brackets.partner(tokens.position(body.getStart())).isPresent()) {
        misplaced(context.getStart(), IN_BLOCK, HintKind.BLOCK_HOLDS);
      } else {
        errors.skip(); // The brace in front of it, which nothing closes, is reported.
      }
    }
  }

  /** Of several outputs each has a name. */
  void checkOutputs(NnParser.BodyContext body) {
    List<NnParser.StatementContext> outputs =
        body.statement().stream()
            .filter(
                s ->
                    s instanceof NnParser.OutputContext
                        || s instanceof NnParser.UnnamedOutputContext)
            .filter(s -> s.exception == null)
            .toList();
    if (outputs.size() > 1) {
      for (NnParser.StatementContext output : outputs) {
        errors.newStatement();
        if (output instanceof NnParser.UnnamedOutputContext) {
          errors.report(
              DiagnosticKind.UNNAMED_OUTPUT,
              tokens.span(output.getStart()),
              List.of(),
              Hint.of(HintKind.NAMED_OUTPUTS_OF_BLOCK));
        }
      }
    }
    errors.newStatement();
  }

  /** Inputs of a network, also those of its training, say what they hold. */
  void checkType(NnParser.InputsContext inputs) {
    if (inputs.type() != null) {
      return;
    }
    Token last = inputs.getStop();
    if (followed(last)) {
      errors.report(
          DiagnosticKind.MISSING_TYPE,
          tokens.span(last),
          List.of(last.getText()),
          Hint.of(HintKind.TYPE_AFTER_COLON, last.getText()));
    } else {
      errors.skip(); // What follows is reported; it is the type, or stands in its place.
    }
  }

  /** A function computes with what it is given. */
  void checkFunction(NnParser.HeaderContext header) {
    if (header.parameters() == null) {
      String name = header.NAME().getText();
      errors.report(
          DiagnosticKind.SYNTAX,
          tokens.span(tokens.at(tokens.position(header.getStop()) + 1)),
          List.of("'='", "'('"),
          Hint.of(HintKind.WRITE, "'" + name + "(x) = ...'"));
    }
  }

  private void checkNoType(NnParser.InputsContext inputs) {
    if (inputs.type() != null) {
      errors.report(
          DiagnosticKind.TYPED_BLOCK_INPUT,
          tokens.span(inputs.type().getStart(), inputs.type().getStop()),
          List.of(inputs.NAME(0).getText()),
          Hint.of(
              HintKind.WRITE,
              "'" + tokens.text(inputs.getStart(), tokens.at(colon(inputs) - 1)) + "'"));
    }
  }

  private int colon(NnParser.InputsContext inputs) {
    return tokens.position(inputs.COLON().getSymbol());
  }

  private void checkNoUnit(List<NnParser.UnitContext> units) {
    for (NnParser.UnitContext unit : units) {
      Token name = unit.NAME().getSymbol();
      OptionalInt meant = Words.meant(tokens, tokens.position(name));
      if (meant.isEmpty() && BuildingErrors.isUnit(name.getText())) {
        errors.report(
            DiagnosticKind.MISPLACED,
            tokens.span(name),
            List.of(Tokens.shown(name), IN_BLOCK),
            Hint.of(HintKind.UNITS_OF_NETWORK));
      }
    }
  }

  private void misplaced(Token word, String where, HintKind hint) {
    errors.report(
        DiagnosticKind.MISPLACED,
        tokens.span(word),
        List.of(Tokens.shown(word), where),
        Hint.of(hint));
  }

  private static Hint example(HintKind kind, String example, String otherwise) {
    boolean fits = example.length() <= BuildingErrors.LONGEST_EXAMPLE && !example.contains("\n");
    return Hint.of(kind, fits ? example : otherwise);
  }

  /** Whether what stands behind {@code last} may follow a whole statement. */
  private boolean followed(Token last) {
    int next = tokens.position(last) + 1;
    int type = tokens.type(next);
    return type == Token.EOF
        || type == NnParser.RBRACE
        || Words.opens(type)
        || Words.startsDefinition(tokens, next);
  }
}
