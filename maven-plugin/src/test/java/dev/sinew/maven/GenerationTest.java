package dev.sinew.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {
  @TempDir Path project;

  private final RecordingContext ide = new RecordingContext();
  private Folder sources = new Folder(Path.of(""));
  private Folder output = sources;

  @BeforeEach
  void createFolders() {
    sources = new Folder(project.resolve("src/main/nn"));
    output = new Folder(project.resolve("target/nn"));
  }

  private List<String> run(boolean inIde) throws Exception {
    RecordingLog log = new RecordingLog();
    generation(inIde, log).run();
    return log.lines;
  }

  private Generation generation(boolean inIde, RecordingLog log) {
    Generation.Folders folders =
        new Generation.Folders(
            project, sources.path(), output.path(), project.resolve("target/classes"));
    Markers markers = new Markers(ide.context(), inIde);
    return new Generation(folders, WordCompiler::compile, GivenParameters.NONE, markers, log);
  }

  @Test
  void whatABuildSays() throws Exception {
    sources.file("shop/x.nn", "network X {}");
    assertEquals(List.of("INFO 1 .nn file: 1 class written, 0 unchanged, 0 removed"), run(false));

    sources.file("shop/y.nn", "network Y {} network Z {}");
    assertEquals(
        List.of("INFO 2 .nn files: 2 classes written, 1 unchanged, 0 removed"), run(false));
    assertEquals(List.of("INFO 2 .nn files: all 3 classes up to date"), run(false));

    Files.delete(sources.path().resolve("shop/y.nn"));
    assertEquals(List.of("INFO 1 .nn file: 0 classes written, 1 unchanged, 2 removed"), run(false));

    Files.delete(sources.path().resolve("shop/x.nn"));
    assertEquals(
        List.of("INFO 0 .nn files: 0 classes written, 0 unchanged, 1 removed"), run(false));
    assertEquals(List.of("INFO no .nn files in src/main/nn"), run(false));
    assertEquals(List.of(), output.files());
  }

  @Test
  void missingFolder() throws Exception {
    assertEquals(List.of("INFO no folder src/main/nn, so no networks to compile"), run(false));
  }

  @Test
  void filesInTheUnnamedPackage() throws Exception {
    sources.file("a.nn", "network A {}");
    sources.file("b.nn", "network B {}");

    assertEquals(
        List.of(
            "WARNING a.nn, b.nn directly in src/main/nn: the classes are in the unnamed package,"
                + " from which no other package can import; to avoid that, use a folder such as"
                + " src/main/nn/com/example",
            "INFO 2 .nn files: 2 classes written, 0 unchanged, 0 removed"),
        run(false));
  }

  @Test
  void errorsLeaveEverythingAsItWas() throws Exception {
    sources.file("shop/gone.nn", "network Gone {}");
    sources.file("shop/x.nn", "network X {}");
    run(false);
    Files.delete(sources.path().resolve("shop/gone.nn"));
    Path a = sources.file("shop/a.nn", "network A { wrong }");
    Path x = sources.file("shop/x.nn", "network X { wrong wrong }");
    sources.file("shop/y.nn", "network Y {}");
    RecordingLog log = new RecordingLog();

    MojoFailureException thrown =
        assertThrows(MojoFailureException.class, () -> generation(false, log).run());

    String below =
        """
        error[unknown-name]: no value is called 'wrong'
            network %s
            %s^^^^^
            did you mean 'right'?""";
    assertEquals(
        List.of(
            "ERROR " + a + ":1:13: " + below.formatted("A { wrong }", " ".repeat(12)),
            "ERROR " + x + ":1:13: " + below.formatted("X { wrong wrong }", " ".repeat(12)),
            "ERROR " + x + ":1:19: " + below.formatted("X { wrong wrong }", " ".repeat(18))),
        log.lines);
    assertEquals(
        "3 errors in 2 .nn files, the first: "
            + a
            + ":1:13: error[unknown-name]: no value is called 'wrong'",
        thrown.getMessage());
    assertEquals(List.of("shop/GoneNetwork.java", "shop/XNetwork.java"), output.files());
    assertEquals("// network X {}\n", output.text("shop/XNetwork.java"));
  }

  @Test
  void failureByOneError() throws Exception {
    Path x = sources.file("shop/x.nn", "network X { wrong }");

    MojoFailureException thrown = assertThrows(MojoFailureException.class, () -> run(false));

    assertEquals(
        "1 error in a .nn file: " + x + ":1:13: error[unknown-name]: no value is called 'wrong'",
        thrown.getMessage());
  }

  @Test
  void ideLearnsOfWrittenAndRemovedFiles() throws Exception {
    sources.file("shop/x.nn", "network X {}");
    run(true);
    sources.file("shop/x.nn", "network Y {}");
    run(true);

    assertEquals(
        List.of(
            "removeMessages x.nn",
            "refresh XNetwork.java",
            "removeMessages x.nn",
            "refresh XNetwork.java",
            "refresh YNetwork.java"),
        ide.calls);
  }

  @Test
  void warningsStopNothing() throws Exception {
    Path x = sources.file("shop/x.nn", "network X { dull }");
    String warning = ":1:13: warning[unused-function]: nothing calls the activation dull";

    List<String> lines = run(true);

    assertEquals(2, lines.size());
    assertEquals("WARNING " + x + warning, lines.get(0).lines().findFirst().orElseThrow());
    assertEquals("INFO 1 .nn file: 1 class written, 0 unchanged, 0 removed", lines.get(1));
    assertEquals(List.of("shop/XNetwork.java"), output.files());
    assertEquals(
        """
        addMessage x.nn 1 13 warning[unused-function]: nothing calls the activation dull
            network X { dull }
                        ^^^^ 1 null""",
        ide.calls.get(1));
  }

  @Test
  void warningsBesideErrors() throws Exception {
    Path x = sources.file("shop/x.nn", "network X { dull wrong }");
    RecordingLog log = new RecordingLog();

    MojoFailureException thrown =
        assertThrows(MojoFailureException.class, () -> generation(false, log).run());

    assertEquals(2, log.lines.size());
    assertTrue(log.lines.get(0).startsWith("WARNING " + x + ":1:13: "), log.lines::toString);
    assertTrue(log.lines.get(1).startsWith("ERROR " + x + ":1:18: "), log.lines::toString);
    assertEquals(
        "1 error in a .nn file: " + x + ":1:18: error[unknown-name]: no value is called 'wrong'",
        thrown.getMessage());
  }

  @Test
  void ideMarksProblems() throws Exception {
    sources.file("shop/x.nn", "network X {\n  wrong\n}");

    assertThrows(MojoFailureException.class, () -> run(true));

    assertEquals(
        List.of(
            "removeMessages x.nn",
            """
            addMessage x.nn 2 3 error[unknown-name]: no value is called 'wrong'
                  wrong
                  ^^^^^
                did you mean 'right'? 2 null"""),
        ide.calls);
  }

  @Test
  void problemsOnACommandLineAreOnlyLogged() throws Exception {
    sources.file("shop/x.nn", "network X { wrong }");

    assertThrows(MojoFailureException.class, () -> run(false));

    assertEquals(List.of("removeMessages x.nn"), ide.calls);
  }

  @Test
  void ideThatSawNoChangeIsLeftAlone() throws Exception {
    sources.file("shop/x.nn", "network X {}");
    ide.incremental = true;
    assertEquals(List.of(), run(true));

    ide.changed = true;
    assertEquals(List.of("INFO 1 .nn file: 1 class written, 0 unchanged, 0 removed"), run(true));
  }
}
