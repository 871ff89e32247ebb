package dev.sinew.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parameters of networks that a build sets. */
class ParametersTest {
  private static final String NETWORKS =
      """
      network Digits(width = 64, slope = 1/8) {
        input  pixels: float[4] scale(slope)
        output digit = pixels -> dense(width)
      }
      network Gate(width = 2) {
        input  bits: float[2]
        output fires = bits -> dense(width)
      }
      """;

  @TempDir Path project;

  private Path file = Path.of("");
  private Folder output = new Folder(file);

  @BeforeEach
  void createFiles() throws Exception {
    file = new Folder(project.resolve("src/main/nn")).file("shop/digits.nn", NETWORKS);
    output = new Folder(project.resolve("target/nn"));
  }

  private List<String> generate(Map<String, @Nullable String> parameters) throws Exception {
    RecordingLog log = new RecordingLog();
    generate(parameters, log);
    return log.lines;
  }

  private void generate(Map<String, @Nullable String> parameters, RecordingLog log)
      throws Exception {
    Build build = new Build();
    build.setOutputDirectory(project.resolve("target/classes").toString());
    Model model = new Model();
    model.setBuild(build);
    GenerateMojo mojo = new GenerateMojo(new RecordingContext().context());
    mojo.project = new MavenProject(model);
    mojo.project.setFile(project.resolve("pom.xml").toFile());
    mojo.sourceDirectory = project.resolve("src/main/nn").toFile();
    mojo.outputDirectory = output.path().toFile();
    mojo.parameters = parameters;
    mojo.setLog(log);
    mojo.execute();
  }

  private void assertFails(Map<String, @Nullable String> parameters, String message)
      throws Exception {
    MojoFailureException thrown =
        assertThrows(MojoFailureException.class, () -> generate(parameters));
    assertEquals(message, thrown.getMessage());
    assertEquals(List.of(), output.files());
  }

  @Test
  void changedParametersAreCompiledAnew() throws Exception {
    generate(Map.of());
    String gate = output.text("shop/GateNetwork.java");
    assertTrue(output.text("shop/DigitsNetwork.java").contains("spec.output(\"digit\", 64)"));

    generate(Map.of("Digits.width", "128"));
    assertTrue(output.text("shop/DigitsNetwork.java").contains("spec.output(\"digit\", 128)"));
    assertEquals(gate, output.text("shop/GateNetwork.java"), "of another network");

    List<String> again = generate(Map.of("Digits.width", " 128 "));
    assertTrue(again.get(0).endsWith(" up to date"), again.get(0));

    generate(Map.of());
    assertTrue(output.text("shop/DigitsNetwork.java").contains("spec.output(\"digit\", 64)"));
  }

  @Test
  void valueThatIsNoNumber() {
    RecordingLog log = new RecordingLog();
    assertThrows(
        MojoFailureException.class,
        () -> generate(Map.of("Digits.width", "wide", "Gate.width", "0"), log));
    assertEquals(
        List.of(
            "ERROR "
                + file
                + """
                :1:16: error[bad-parameter-value]: parameter width of network Digits is set from \
                outside to "wide", which is no number
                    network Digits(width = 64, slope = 1/8) {
                                   ^^^^^
                    a number is written 64, -0.5, 1e-4 or 1/16""",
            "ERROR "
                + file
                + """
                :7:32: error[out-of-range]: the number of units must be a whole number from 1 to \
                2147483647, but is width = 0
                      output fires = bits -> dense(width)
                                                   ^^^^^"""),
        log.lines);
  }

  @Test
  void emptyValue() throws Exception {
    Map<String, @Nullable String> parameters = new HashMap<>();
    parameters.put("Digits.slope", null);
    assertFails(
        parameters,
        "1 error in a .nn file: "
            + file
            + ":1:28: error[bad-parameter-value]: parameter slope of network Digits is set from"
            + " outside to \"\", which is no number");
  }

  @Test
  void parameterThatTheNetworkDoesNotHave() throws Exception {
    assertFails(
        Map.of("Digits.widht", "128"),
        "1 error in a .nn file: "
            + file
            + ":1:9: error[unknown-network-parameter]: 'widht' is set from outside, but network"
            + " Digits has no such parameter");
  }

  @Test
  void networkThatNoFileHas() throws Exception {
    assertFails(
        Map.of("Digit.width", "128"),
        "error[unknown-network]: src/main/nn has no network called Digit; it has Digits, Gate");
  }

  @Test
  void nameWithoutItsNetwork() throws Exception {
    String example = " names no parameter of a network; write it as <Digits.width>, the parameter";
    assertFails(
        Map.of("width", "128"),
        "error[bad-parameter-name]: <width>" + example + " width of the network Digits");
    assertFails(
        Map.of("Digits.", "128"),
        "error[bad-parameter-name]: <Digits.>" + example + " width of the network Digits");
  }
}
