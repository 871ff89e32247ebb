package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.Network;
import dev.sinew.processor.GeneratedClass;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Generated code compiles without a warning, however strict the build that takes it in. */
class CleanTest {
  private static final String TEXT =
      """
      network Clean {
        input  left: float[30] scale(1/16)
        input  right: float[4]
        hidden = left -> dense(40) -> relu
        small  = right -> dense(3) -> tanh
        output kind = ((hidden -> dense(3)) * small) -> softmax labels("<a>", "b */", "\\"c\\" & @d")
        output size = hidden -> dense(1, frozen = all, weight = [[%s]])
        train { loss = crossEntropy(kind) optimizer = sgd }
      }
      network CleanDouble {
        precision double
        input  x: float
        output y = x -> dense(1) -> sigmoid
      }
      """
          .formatted(Stream.generate(() -> "1e-3").limit(40).collect(Collectors.joining(", ")));

  @Test
  void onTheClassPath() {
    assertEquals(List.of(), Javac.compile(sources(), "-Werror").messages());
  }

  @Test
  void withParameterNames() {
    assertEquals(List.of(), Javac.compile(sources(), "-Werror", "-parameters").messages());
  }

  @Test
  void underDoclint() {
    assertEquals(
        List.of(), Javac.compile(sources(), "-Werror", "-Xdoclint:all,-missing").messages());
  }

  @Test
  void inAsciiAlone() {
    for (GeneratedClass generated : sources()) {
      assertEquals(
          List.of(),
          generated.text().lines().filter(line -> !line.matches("\\p{ASCII}*")).toList(),
          generated.simpleName());
    }
  }

  @Test
  void inAModule() throws URISyntaxException {
    assertEquals(List.of(), inModule("module consumer { requires dev.sinew.runtime; }"));
  }

  @Test
  void inAModuleThatExportsThem() throws URISyntaxException {
    assertEquals(
        List.of(),
        inModule(
            "module consumer { requires transitive dev.sinew.runtime; exports com.example; }"));
  }

  private static List<String> inModule(String description) throws URISyntaxException {
    Path runtime =
        Path.of(Network.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<JavaFileObject> all =
        Stream.concat(
                Stream.of(Javac.source("module-info.java", description)),
                sources().stream().map(Javac::source))
            .toList();
    String[] options = {"-Werror", "--module-path", runtime.toString()};
    return Javac.compile(all, options, List.of()).messages();
  }

  private static List<GeneratedClass> sources() {
    return Compile.classes(TEXT);
  }
}
