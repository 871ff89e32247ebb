package dev.sinew.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import dev.sinew.tree.TreePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading goes on at a reserved word, wherever the mistake before it stands: each statement is put
 * into each gap of each broken statement, and what is in it is in the tree. Words that start
 * nothing there are pointed at.
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

  /** What may stand beside networks, and where the tree has it. */
  private static final Map<String, Class<? extends Tree>> DECLARATIONS =
      new TreeMap<>(
          Map.of(
              "network Found { }", Tree.Network.class,
              "import \"found.nn\"", Tree.Import.class,
              "block found(n) = dense(n)", Tree.Block.class,
              "activation found(u) = u", Tree.Function.class,
              "loss found(u, t) = u - t", Tree.Function.class));

  /** The same mistakes, beside networks. */
  private static final List<String> BROKEN_BESIDE =
      List.of(
          "block q ( n = ) + 3",
          "block q = -> dense ( 3 , bias = [ 1",
          "activation q ( u = = u",
          "loss q u ) = + 3",
          "import q 3",
          "q = 3 -> ) ] f ( x",
          "4 , 5 $ [ x");

  /** What starts something, but may not stand in a network or in this version. */
  private static final List<String> REFUSED =
      List.of(
          "network Found { }",
          "import \"found.nn\"",
          "parameter found",
          "package found",
          "if found",
          "for found");

  private static final List<String> WHOLE =
      List.of(
          "a = x -> dense ( 3 , bias = 1 ) + [ 1 , 2 ]",
          "a = f ( x ) ? 3 : 4 .. 5",
          "input q : float [ 3 ] scale ( 2 )",
          "output q = x -> relu labels ( 3 )",
          "precision double",
          "shared q = dense ( 2 )",
          "train { rate = 3 loss = l }",
          "block q ( n = 2 ) = dense ( n )",
          "block q { input a , b output a + b }",
          "activation q ( u ) = u < 2 ? u : 3",
          "import \"q.nn\"");

  static Stream<String> broken() {
    return BROKEN.stream();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void noReservedWordIsSkipped(String broken) {
    String[] tokens = broken.split(" ");
    STATEMENTS.forEach(
        (statement, kind) ->
            gaps(tokens).forEach(gap -> check(text(tokens, gap, statement), statement, kind)));
  }

  static Stream<String> brokenBeside() {
    return BROKEN_BESIDE.stream();
  }

  @ParameterizedTest
  @MethodSource("brokenBeside")
  void noReservedWordIsSkippedBesideNetworks(String broken) {
    String[] tokens = broken.split(" ");
    DECLARATIONS.forEach(
        (declaration, kind) -> gaps(tokens).forEach(gap -> check(tokens, gap, declaration, kind)));
  }

  @Test
  void aNetworkIsFoundBehindTheHeadOfAnother() {
    String[] tokens = "network q ( n = 3 , 4".split(" ");
    gaps(tokens).forEach(gap -> check(tokens, gap, "network Found { }", Tree.Network.class));
  }

  private static void check(
      String[] tokens, int gap, String declaration, Class<? extends Tree> kind) {
    String text = start(tokens, gap) + declaration + "\nnetwork Last { }\n";
    DiagnosticLog log = Cases.log(text);
    Tree.File file = NnReader.read(log);
    assertTrue(
        Stream.concat(file.imports().stream(), file.declarations().stream())
            .anyMatch(part -> kind.isInstance(part) && isAll(part, text, declaration)),
        text + log.diagnostics());
    List<Tree.Network> networks = file.networks();
    assertEquals("Last", networks.get(networks.size() - 1).name().text(), text);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsRefusedIsPointedAt(String broken) {
    String[] tokens = broken.split(" ");
    for (String refused : REFUSED) {
      gaps(tokens).forEach(gap -> checkMessage(text(tokens, gap, refused), refused));
    }
  }

  @ParameterizedTest
  @MethodSource("whole")
  void elseIsPointedAt(String whole) {
    String[] tokens = whole.split(" ");
    gaps(tokens).forEach(gap -> checkMessage(text(tokens, 0, with("else", gap, tokens)), "else"));
  }

  /** They are values, so a mistake may as well be what stands beside them. */
  @ParameterizedTest
  @MethodSource("whole")
  void trueAndFalseAreReadOrTheirStatementIsWrong(String whole) {
    String[] tokens = whole.split(" ");
    for (String word : List.of("true", "false")) {
      gaps(tokens)
          .forEach(
              gap -> {
                String statement = with(word, gap, tokens);
                String text = text(tokens, 0, statement);
                DiagnosticLog log = Cases.log(text);
                Tree.File file = NnReader.read(log);
                int start = text.indexOf(statement);
                assertTrue(
                    TreePrinter.print(file).contains(word)
                        || log.diagnostics().stream()
                            .mapToInt(each -> each.span().start())
                            .anyMatch(at -> at >= start && at < start + statement.length()),
                    text + log.diagnostics());
              });
    }
  }

  static Stream<String> whole() {
    return WHOLE.stream();
  }

  private static IntStream gaps(String[] tokens) {
    return IntStream.rangeClosed(0, tokens.length);
  }

  private static void checkMessage(String text, String refused) {
    DiagnosticLog log = Cases.log(text);
    Tree.File file = NnReader.read(log);
    int at = text.indexOf(refused);
    assertTrue(
        isPointedAt(log, at) || file.networks().stream().anyMatch(n -> n.span().start() == at),
        text + log.diagnostics());
  }

  private static boolean isPointedAt(DiagnosticLog log, int at) {
    return log.diagnostics().stream().anyMatch(each -> each.span().start() == at);
  }

  private static boolean isAll(Tree part, String text, String statement) {
    return text.startsWith(statement, part.span().start())
        && part.span().end() == part.span().start() + statement.length();
  }

  private static String with(String word, int gap, String[] tokens) {
    List<String> all = new ArrayList<>(List.of(tokens));
    all.add(gap, word);
    return String.join(" ", all);
  }

  private static String start(String[] tokens, int gap) {
    return String.join(" ", List.of(tokens).subList(0, gap)) + "\n";
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
        read.stream().anyMatch(part -> kind.isInstance(part) && isAll(part, text, statement)),
        text + log.diagnostics());
    assertEquals("last", ((Tree.Let) read.get(read.size() - 1)).name().text(), text);
  }
}
