package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever HotSpot makes of the functions, on whatever JDK, the bits stay. */
class SameBitsTest {
  /** As JDK 17 interprets them. A change here changes what every trained model answers. */
  private static final String BITS = "23c200a6";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xint",
        "-XX:TieredStopAtLevel=1",
        "-Xbatch",
        "-XX:-TieredCompilation",
        "-XX:UseAVX=2",
        "-XX:UseAVX=1",
        "-XX:UseSSE=2"
      })
  void inAnotherProcess(String flag) throws Exception {
    assertEquals(BITS, run(flag));
  }

  @Test
  void inThisOne() {
    assertEquals(BITS, ElementaryBits.text());
  }

  private static String run(String flag) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+IgnoreUnrecognizedVMOptions", flag, "-cp"));
    command.add(
        Path.of("target", "classes") + File.pathSeparator + Path.of("target", "test-classes"));
    command.add(ElementaryBits.class.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.lines().reduce("", (first, second) -> second);
  }
}
