package dev.sinew.benchmarks.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Processes of the JVM that runs this one. */
public final class Jvm {
  /** Below the folder of the build; libraries unpack their native parts here. */
  private static final Path NATIVE = Path.of("target", "native").toAbsolutePath();

  private Jvm() {}

  /**
   * Starts a program with all that is on the class path.
   *
   * @param threads that libraries may use
   */
  public static ProcessBuilder program(
      Tier tier, int threads, Class<?> program, List<String> arguments) {
    List<String> options =
        List.of(
            "-Dai.djl.pytorch.num_threads=" + threads,
            "-Dai.djl.pytorch.num_interop_threads=1",
            "-Dorg.bytedeco.javacpp.cachedir=" + NATIVE.resolve("javacpp"),
            "-Dorg.bytedeco.javacpp.logger.debug=false");
    return start(tier, threads, System.getProperty("java.class.path"), options, program, arguments);
  }

  /**
   * Starts a program with these parts of the class path and our own classes only.
   *
   * @param jars parts of the names of jars or folders
   */
  public static ProcessBuilder small(
      Tier tier, List<String> jars, Class<?> program, List<String> arguments) {
    String path =
        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .filter(entry -> jars.stream().anyMatch(entry::contains))
            .collect(Collectors.joining(java.io.File.pathSeparator));
    return start(tier, 1, path, List.of(), program, arguments);
  }

  private static ProcessBuilder start(
      Tier tier,
      int threads,
      String classPath,
      List<String> options,
      Class<?> program,
      List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (tier == Tier.VECTOR) {
      command.add("--add-modules=jdk.incubator.vector");
    }
    if (Runtime.version().feature() >= 24) {
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, program.getName()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment(threads));
    return builder;
  }

  /** What native libraries are told. */
  static Map<String, String> environment(int threads) {
    String count = String.valueOf(threads);
    return Map.of(
        "OMP_NUM_THREADS",
        count,
        "OPENBLAS_NUM_THREADS",
        count,
        "MKL_NUM_THREADS",
        count,
        "DJL_CACHE_DIR",
        NATIVE.resolve("djl").toString(),
        "ENGINE_CACHE_DIR",
        NATIVE.resolve("djl").toString(),
        "OPT_OUT_TRACKING",
        "true");
  }
}
