package dev.sinew.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading goes on at a reserved word, wherever the mistake before it stands: each statement is put
 * into each gap of each broken statement, and what is in it is in the tree.
 */
class RecoveryTest {
  /** A statement for each word that starts one in a network, and what the tree has of it. */
  private static final Map<String, Class<? extends Tree.Statement>> STATEMENTS =
      new TreeMap<>(
          Map.of(
              "precision double", Tree.Precision.class,
              "input found: float[2]", Tree.Input.class,
              "output found = v", Tree.Output.class,
              "train { batch = 1 }", Tree.Train.class,
              "block found(n) = dense(n)", Tree.Block.class,
              "shared found = dense(3)", Tree.Shared.class,
              "activation found(u) = u", Tree.Function.class,
              "loss found(u, t) = u - t", Tree.Function.class));

  /** A mistake, and behind it tokens that belong to nothing. */
  private static final List<String> BROKEN =
      List.of(
          "a = $ x -> dense ( 3 , bias = [ 1",
          "a = 3 4 -> f ( x",
          "a b c -> relu + 3",
          "a = x ) ] , : 3",
          "input q float 3 , 4",
          "output q : x + 3",
          "precision 3 4",
          "shared q : x",
          "block q ( n = ) + 3",
          "activation q ( u = = u",
          "a = x -> -> f . 3");

  static Stream<String> broken() {
    return BROKEN.stream();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void noReservedWordIsSkipped(String broken) {
    String[] tokens = broken.split(" ");
    STATEMENTS.forEach(
        (statement, kind) ->
            IntStream.rangeClosed(0, tokens.length)
                .forEach(gap -> check(text(tokens, gap, statement), statement, kind)));
  }

  /** A network with the first {@code gap} tokens, the statement and nothing behind it. */
  private static String text(String[] tokens, int gap, String statement) {
    return "network A {\n  v = w\n  "
        + String.join(" ", List.of(tokens).subList(0, gap))
        + "\n  "
        + statement
        + "\n  last = v\n}\n";
  }

  private static void check(String text, String statement, Class<? extends Tree.Statement> kind) {
    DiagnosticLog log = Cases.log(text);
    Tree.File file = NnReader.read(log);
    List<Tree.Statement> read = file.networks().get(0).statements();
    assertTrue(
        read.stream()
            .anyMatch(
                part ->
                    kind.isInstance(part)
                        && text.startsWith(statement, part.span().start())
                        && part.span().end() == part.span().start() + statement.length()),
        text + log.diagnostics());
    assertEquals("last", ((Tree.Let) read.get(read.size() - 1)).name().text(), text);
  }
}
