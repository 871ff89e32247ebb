package dev.sinew.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCompilerTest {
  @TempDir Path project;

  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void createFolder() {
    folder = new Folder(project);
  }

  private static FolderCompilation compile(NetworkFile... files)
      throws IOException, MojoExecutionException {
    FolderSources sources = new FolderSources("src/main/nn", List.of(files));
    return FolderCompiler.compile(List.of(files), sources, WordCompiler::compile);
  }

  private static List<String> printed(NetworkFile... files)
      throws IOException, MojoExecutionException {
    return compile(files).problems().stream().map(Problem::print).toList();
  }

  @Test
  void classesOfAllFilesByPath() throws Exception {
    FolderCompilation compilation =
        compile(
            folder.network("x.nn", "network X {}"),
            folder.network("shop/y.nn", "network Y {} network Z {}"));

    assertEquals(List.of(), compilation.problems());
    assertEquals(
        Map.of(
            "XNetwork.java", "// network X {}\n",
            "shop/YNetwork.java", "// network Y {} network Z {}\n",
            "shop/ZNetwork.java", "// network Y {} network Z {}\n"),
        compilation.classes());
  }

  @Test
  void allErrorsOfAllFilesInOrder() throws Exception {
    NetworkFile bad = folder.network("a.nn", "network X {\n\ty = wrong\n  z = wrong }");
    NetworkFile fine = folder.network("b.nn", "network Y {}");
    NetworkFile unfit = folder.network("c-d/c.nn", "wrong");
    NetworkFile broken = folder.network("e.nn", new byte[] {(byte) 0xFF});

    assertEquals(
        List.of(
            bad.path()
                + """
                :2:6: error[unknown-name]: no value is called 'wrong'
                    \ty = wrong
                    \t    ^^^^^
                    did you mean 'right'?""",
            bad.path()
                + """
                :3:7: error[unknown-name]: no value is called 'wrong'
                      z = wrong }
                          ^^^^^
                    did you mean 'right'?""",
            unfit.path()
                + """
                :1:1: error[folder-name]: the folder 'c-d' cannot be part of a package name: \
                that is no name in Java
                    rename it, for example to 'c_d'""",
            unfit.path()
                + """
                :1:1: error[unknown-name]: no value is called 'wrong'
                    wrong
                    ^^^^^
                    did you mean 'right'?""",
            broken.path()
                + """
                :1:1: error[not-utf-8]: the byte 0xFF is not UTF-8, the encoding of .nn files
                    save the file as UTF-8"""),
        printed(bad, fine, unfit, broken));
  }

  @Test
  void sameClassFromTwoFilesOfAPackage() throws Exception {
    NetworkFile first = folder.network("shop/a.nn", "// one\nnetwork Digits {}");
    NetworkFile second = folder.network("shop/b.nn", "network digits {}");

    assertEquals(
        List.of(
            second.path()
                + """
                :1:9: error[same-class]: network digits would become the class DigitsNetwork, \
                as does the one at shop/a.nn:2:9
                    network digits {}
                            ^^^^^^
                    rename one of them, or move one to another folder"""),
        printed(first, second));
  }

  @Test
  void sameNetworkInTwoPackages() throws Exception {
    NetworkFile first = folder.network("a/x.nn", "network Digits {}");
    NetworkFile second = folder.network("b/x.nn", "network Digits {}");

    assertEquals(List.of(), printed(first, second));
  }

  @Test
  void sameNetworkTwiceInAFileIsTheCompilersMatter() throws Exception {
    assertEquals(
        List.of(), printed(folder.network("a.nn", "network Digits {}\nnetwork Digits {}")));
  }

  @Test
  void networksThatDifferOnlyInCase() throws Exception {
    NetworkFile first = folder.network("shop/a.nn", "network Digits {}");
    NetworkFile second = folder.network("shop/b.nn", "network Xor {}\nnetwork DIGITS {}");

    assertEquals(
        List.of(
            second.path()
                + """
                :2:9: error[same-file]: network DIGITS would become the class DIGITSNetwork, \
                which differs only in case from DigitsNetwork of the one at shop/a.nn:1:9
                    network DIGITS {}
                            ^^^^^^
                    on Windows and macOS both would be one file: rename one of them"""),
        printed(first, second));
  }

  @Test
  void networksOfOneFileThatDifferOnlyInCase() throws Exception {
    NetworkFile file = folder.network("a.nn", "network Xor {} network XOR {}");

    assertEquals(
        List.of(
            file.path()
                + """
                :1:24: error[same-file]: network XOR would become the class XORNetwork, \
                which differs only in case from XorNetwork of the one at a.nn:1:9
                    network Xor {} network XOR {}
                                           ^^^
                    on Windows and macOS both would be one file: rename one of them"""),
        printed(file));
  }

  @Test
  void compilerThatBreaksDown() throws IOException {
    NetworkFile file = folder.network("a.nn", "network X {}");
    IllegalStateException fault = new IllegalStateException("no such node");

    MojoExecutionException thrown =
        assertThrows(
            MojoExecutionException.class,
            () ->
                FolderCompiler.compile(
                    List.of(file),
                    new FolderSources("src/main/nn", List.of(file)),
                    (source, packageName, root) -> {
                      throw fault;
                    }));

    assertEquals(
        "The compiler broke down on "
            + file.path()
            + ". That is a fault in Sinew, not in your file: please report it with the file.",
        thrown.getMessage());
    assertSame(fault, thrown.getCause());
  }
}
