package dev.sinew.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.NetworkCompiler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a folder that import each other. */
class ImportsTest {
  private static final String NETWORK =
      "network %s { input x: float[2] output y = x -> wide(1) }\n";
  private static final String IMPORT = "import \"../common/blocks.nn\"\n";

  @TempDir Path project;

  private Folder sources = new Folder(Path.of(""));
  private Folder output = sources;

  @BeforeEach
  void createFolders() {
    sources = new Folder(project.resolve("src/main/nn"));
    output = new Folder(project.resolve("target/nn"));
  }

  private List<String> run() throws Exception {
    RecordingLog log = new RecordingLog();
    run(log);
    return log.lines;
  }

  private void run(RecordingLog log) throws Exception {
    Generation.Folders folders =
        new Generation.Folders(
            project, sources.path(), output.path(), project.resolve("target/classes"));
    TextCompiler compiler =
        (file, packageName, root) ->
            NetworkCompiler.compile(file, packageName, BuildSettings.NONE.withRoot(root));
    Markers markers = new Markers(new RecordingContext().context(), false);
    new Generation(folders, compiler, GivenParameters.NONE, markers, log).run();
  }

  private List<String> errors() {
    RecordingLog log = new RecordingLog();
    assertThrows(MojoFailureException.class, () -> run(log));
    return log.lines;
  }

  @Test
  void aChangedFileChangesThoseThatImportIt() throws Exception {
    sources.file("shop/a.nn", IMPORT + NETWORK.formatted("A"));
    sources.file("shop/b.nn", NETWORK.formatted("B").replace("wide", "dense"));
    sources.file("common/blocks.nn", "block wide(n) = dense(2 * n) -> tanh\n");
    assertEquals(1, run().size());
    assertTrue(run().get(0).endsWith("up to date"));
    for (String file : output.files()) {
      output.age(file);
    }

    sources.file("common/blocks.nn", "block wide(n) = dense(3 * n) -> tanh\n");
    run();

    assertTrue(output.text("shop/ANetwork.java").contains("block wide(n) = dense(3 * n) -> tanh"));
    assertFalse(output.isOld("shop/ANetwork.java"));
    assertTrue(output.isOld("shop/BNetwork.java"));
  }

  @Test
  void mistakesOfAFileThatSeveralImportAreToldOnce() throws Exception {
    sources.file("shop/a.nn", IMPORT + NETWORK.formatted("A"));
    sources.file("shop/b.nn", IMPORT + NETWORK.formatted("B"));
    Path blocks = sources.file("common/blocks.nn", "// all\nblock wide(n) = dens(n)\n");

    assertEquals(
        List.of(
            "ERROR "
                + blocks
                + """
                :2:17: error[unknown-step]: there is no step called 'dens'
                    block wide(n) = dens(n)
                                    ^^^^^^^
                    did you mean 'dense'?"""),
        errors());
  }

  @Test
  void filesInAnotherEncodingAreToldOnce() throws Exception {
    sources.file("shop/a.nn", IMPORT + NETWORK.formatted("A"));
    Path blocks =
        sources.file(
            "common/blocks.nn",
            "block wide(n) = dense(n) // gr\u00fcn".getBytes(StandardCharsets.ISO_8859_1));

    assertEquals(
        List.of(
            "ERROR "
                + blocks
                + """
                :1:31: error[not-utf-8]: the byte 0xFC is not UTF-8, the encoding of .nn files
                    save the file as UTF-8"""),
        errors());
  }

  @Test
  void missingFilesAreNamedFromTheProjectOn() throws Exception {
    Path a = sources.file("shop/a.nn", IMPORT.replace("blocks", "Blocks") + NETWORK.formatted("A"));
    sources.file("common/blocks.nn", "block wide(n) = dense(2 * n) -> tanh\n");
    new Folder(project.resolve("src/main")).file("outer.nn", "block wide(n) = dense(n)\n");
    Path b = sources.file("b.nn", "import \"../outer.nn\"\n" + NETWORK.formatted("B"));

    assertEquals(
        List.of(
            "ERROR "
                + b
                + """
                :1:8: error[import-path]: "../outer.nn" cannot be imported: it leads out of the \
                folder of sources
                    import "../outer.nn"
                           ^^^^^^^^^^^^^
                    write it as it is seen from this file: "blocks.nn" or "../common/blocks.nn\"""",
            "ERROR "
                + a
                + """
                :1:8: error[import-not-found]: the file "../common/Blocks.nn" was not found
                    import "../common/Blocks.nn"
                           ^^^^^^^^^^^^^^^^^^^^^
                    looked for src/main/nn/common/Blocks.nn"""),
        errors());
  }
}
