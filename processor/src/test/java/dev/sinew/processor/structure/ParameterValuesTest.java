package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.SourceFile;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import dev.sinew.processor.ParameterValues;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ParameterValuesTest {
  private static final String TEXT =
      """
      network Wide(width = 8, half = width / 2, slope = 0.25) {
        input  x: float[3] scale(slope)
        activation bent(v) = v > 0 ? v : slope * v
        output y = (x -> dense(width) -> bent -> dense(half)) * slope
        train { loss = halfSquaredError   optimizer = sgd(rate = slope * slope)   batch = half }
      }
      """;

  private static List<GeneratedClass> compile(String text, Map<String, String> values) {
    Compilation compilation =
        NetworkCompiler.compile(
            new SourceFile("network.nn", text),
            "com.example",
            BuildSettings.NONE.withParameters(ParameterValues.of("Wide", values)));
    assertEquals(List.of(), compilation.diagnostics());
    return compilation.classes();
  }

  private static String fingerprint(List<GeneratedClass> classes) {
    return Pattern.compile("\"([0-9a-f]{32})\"")
        .matcher(classes.get(0).text())
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  @Test
  void defaultsStandForTheirNumbers() {
    String written =
        TEXT.replace("Wide(width = 8, half = width / 2, slope = 0.25)", "Wide")
            .replace("width", "8")
            .replace("half)", "4)")
            .replace("half }", "4 }")
            .replace("slope", "0.25");
    List<GeneratedClass> byName = compile(TEXT, Map.of());
    List<GeneratedClass> byNumber = compile(written, Map.of());
    assertEquals(byNumber.subList(1, byNumber.size()), byName.subList(1, byName.size()));
  }

  @Test
  void whatIsSetReplacesTheDefaultEverywhere() {
    List<GeneratedClass> set = compile(TEXT, Map.of("width", "16", "slope", " -1e-1 "));
    String written =
        TEXT.replace("width = 8", "width = 16").replace("slope = 0.25", "slope = -0.1");
    List<GeneratedClass> asWritten = compile(written, Map.of());
    assertEquals(
        asWritten.subList(1, asWritten.size()),
        set.subList(1, set.size()),
        "the same classes but for the source in the first");
    assertEquals(fingerprint(asWritten), fingerprint(set));
    assertNotEquals(fingerprint(compile(TEXT, Map.of())), fingerprint(set));
  }

  @Test
  void sourceInTheClassHoldsWhatIsSet() {
    String set = compile(TEXT, Map.of("width", "24", "slope", "1/16")).get(0).text();
    assertTrue(set.contains("network Wide(width = 24, half = width / 2, slope = 1 / 16) {"), set);
  }

  @Test
  void otherNetworksKeepTheirDefaults() {
    assertEquals(
        compile(TEXT.replace("Wide", "Other"), Map.of()),
        compile(TEXT.replace("Wide", "Other"), Map.of("width", "16")));
  }

  @Test
  void onlyExactNumbersAreTaken() {
    for (String text : List.of("", "x", "1 2", "0x10", "1/", "1/2/3", "--1", "1.", "NaN", "8f")) {
      Compilation compilation =
          NetworkCompiler.compile(
              new SourceFile("network.nn", TEXT),
              "",
              BuildSettings.NONE.withParameters(ParameterValues.of("Wide", Map.of("width", text))));
      assertFalse(compilation.diagnostics().isEmpty(), text);
    }
  }

  @Test
  void numbersBeyondADouble() {
    for (String text : List.of("1e400", "1e-500")) {
      Compilation compilation =
          NetworkCompiler.compile(
              new SourceFile("network.nn", TEXT),
              "",
              BuildSettings.NONE.withParameters(ParameterValues.of("Wide", Map.of("width", text))));
      assertEquals(
          "parameter width must be a sensible number, but is "
              + text.replace("e4", "E+4").replace("e-", "E-"),
          compilation.diagnostics().get(0).message());
    }
  }
}
