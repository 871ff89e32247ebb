package dev.sinew.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From {@code java} to the answers of 784-128-10, as whole processes that load a model file. */
public final class StartUp {
  private static final List<String> OURS = List.of("benchmarks", "sinew-runtime", "runtime/target");
  private static final List<String> ONNX = List.of("benchmarks", "onnxruntime");

  private final Path ours;
  private final Path onnx;

  private StartUp(Path ours, Path onnx) {
    this.ours = ours;
    this.onnx = onnx;
  }

  /** Has the model files written into a folder. */
  public static StartUp in(Path folder) throws IOException, InterruptedException {
    Path ours = folder.resolve("digits.safetensors");
    Path onnx = folder.resolve("digits.onnx");
    List<String> files = List.of(ours.toString(), onnx.toString());
    Finished.of(Jvm.program(Tier.PORTABLE, 1, StartModels.class, files)).orFail();
    return new StartUp(ours, onnx);
  }

  /** The median of {@code runs} processes of each, one after the other in turn. */
  public List<Program> run(int calls, int runs) throws IOException, InterruptedException {
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    for (int run = 0; run < runs; run++) {
      String count = String.valueOf(calls);
      List<String> arguments = List.of(ours.toString(), count);
      add(seconds, "Sinew", Jvm.small(Tier.VECTOR, OURS, SinewStart.class, arguments));
      add(seconds, "Sinew, portable", Jvm.small(Tier.PORTABLE, OURS, SinewStart.class, arguments));
      arguments = List.of(onnx.toString(), count);
      add(seconds, "ONNX Runtime", Jvm.small(Tier.PORTABLE, ONNX, OnnxStart.class, arguments));
    }
    List<Program> programs = new ArrayList<>();
    seconds.forEach(
        (who, times) -> {
          double median = times.stream().sorted().skip(runs / 2).findFirst().orElseThrow();
          System.out.printf("  %d calls, %s: %.0f ms%n", calls, who, 1000 * median);
          programs.add(new Program(who, median));
        });
    return programs;
  }

  private static void add(Map<String, List<Double>> seconds, String who, ProcessBuilder builder)
      throws IOException, InterruptedException {
    double time = Finished.of(builder).orFail().seconds();
    seconds.computeIfAbsent(who, name -> new ArrayList<>()).add(time);
  }
}
