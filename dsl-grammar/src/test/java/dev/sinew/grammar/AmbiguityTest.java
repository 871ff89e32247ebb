package dev.sinew.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.tree.TreePrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Test;

/** The grammar reads no text two ways, and never needs to look at the rules around to decide. */
class AmbiguityTest {
  private final List<String> found = new ArrayList<>();

  @Test
  void noCaseIsAmbiguous() {
    for (Path folder : Cases.all()) {
      parse(Cases.text(folder));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void noRandomTreeIsAmbiguous() {
    RandomTrees trees = new RandomTrees(1);
    for (int i = 0; i < 10_000; i++) {
      parse(TreePrinter.print(trees.file()));
    }
    assertEquals(List.of(), found);
  }

  private void parse(String text) {
    NnLexer lexer = new NnLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    CommonTokenStream stream = new CommonTokenStream(lexer);
    stream.fill();
    Tokens tokens = new Tokens(stream.getTokens(), text, 0);
    if (Brackets.deeperThan(200, tokens).isPresent()) {
      return;
    }
    NnParser parser = new NnParser(stream);
    parser.removeErrorListeners();
    parser.addErrorListener(new Listener());
    parser.setErrorHandler(new Recovery(tokens, Brackets.match(tokens)));
    parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
    parser.file();
  }

  private final class Listener extends BaseErrorListener {
    @Override
    public void reportAmbiguity(
        Parser parser, DFA dfa, int from, int to, boolean exact, BitSet ways, ATNConfigSet set) {
      found.add("ambiguity " + from + ".." + to);
    }

    @Override
    public void reportAttemptingFullContext(
        Parser parser, DFA dfa, int from, int to, BitSet ways, ATNConfigSet set) {
      found.add("full context " + from + ".." + to);
    }

    @Override
    public void reportContextSensitivity(
        Parser parser, DFA dfa, int from, int to, int way, ATNConfigSet set) {
      found.add("context " + from + ".." + to);
    }
  }
}
