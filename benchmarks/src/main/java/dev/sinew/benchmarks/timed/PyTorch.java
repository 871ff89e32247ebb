package dev.sinew.benchmarks.timed;

import dev.sinew.benchmarks.peer.Model;
import dev.sinew.benchmarks.peer.Sinew;
import dev.sinew.benchmarks.process.Finished;
import dev.sinew.benchmarks.process.Python;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Steps of training by PyTorch from Python, on our weights and samples. */
public final class PyTorch {
  private final Python python;
  private final Path folder;
  private final Effort effort;

  /** Exchanges numbers through files in a folder. */
  public PyTorch(Python python, Path folder, Effort effort) {
    this.python = python;
    this.folder = folder;
    this.effort = effort;
  }

  /**
   * The figures of all tasks that train.
   *
   * @throws IllegalStateException if a step gives other parameters than plain loops do
   */
  public List<Figure> run(int threads) throws IOException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    for (Task task : Tasks.COMPARED) {
      if (task.kind() == Task.Kind.TRAIN) {
        Figure figure = time(task, threads);
        System.out.printf("  %s, PyTorch: %,.0f ns%n", task.name(), figure.nanos());
        figures.add(figure);
      }
    }
    return figures;
  }

  private Figure time(Task task, int threads) throws IOException, InterruptedException {
    Model model = Sinew.model(task.network());
    Samples samples = Samples.random(model, task.samples());
    Path numbers = folder.resolve("numbers");
    Path moved = folder.resolve("moved");
    write(numbers, model, samples);
    List<String> arguments =
        List.of(
            task.network(),
            model.loss().name(),
            String.valueOf(task.samples()),
            String.valueOf(Calls.RATE),
            String.valueOf(effort.warmUps()),
            String.valueOf(effort.iterations()),
            String.valueOf(effort.millis() / 1000.0),
            numbers.toString(),
            moved.toString());
    Finished finished = Finished.of(python.program(threads, "steps", arguments)).orFail();
    Agreement.check(task, "PyTorch", read(moved), Agreement.expected(task));
    double nanos = Double.parseDouble(finished.lastLine());
    return new Figure(task.name(), "PyTorch", threads, nanos, Double.NaN);
  }

  private static void write(Path file, Model model, Samples samples) throws IOException {
    List<float[]> arrays = new ArrayList<>(List.of(model.parameters()));
    arrays.addAll(List.of(samples.inputs()));
    arrays.addAll(List.of(samples.targets()));
    int size = arrays.stream().mapToInt(array -> array.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(4 * size).order(ByteOrder.nativeOrder());
    for (float[] array : arrays) {
      for (float each : array) {
        bytes.putFloat(each);
      }
    }
    Files.write(file, bytes.array());
  }

  private static float[] read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    float[] numbers = new float[bytes.length / 4];
    ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).asFloatBuffer().get(numbers);
    return numbers;
  }
}
