package dev.sinew.benchmarks.timed;

import dev.sinew.benchmarks.timed.Task.Kind;
import java.util.ArrayList;
import java.util.List;

/** All tasks. */
public final class Tasks {
  /** What the processor can do at most. */
  public static final Task LIMIT = new Task("limit of multiply-adds", Kind.LIMIT, "", 1);

  /** The products whose share of that limit is told. */
  public static final List<Task> PRODUCTS =
      List.of(
          new Task("matrix product 512x512x512", Kind.PRODUCT, "512x512", 512),
          new Task("matrix product 128x784x128", Kind.PRODUCT, "784x128", 128));

  public static final Task TINY = predict("12-3-2", " sigmoid, one sample", 1);
  public static final Task SMALL = predict("32-64-64-8", " relu, one sample", 1);
  public static final Task DIGIT = predict("784-128-10", ", one sample", 1);
  public static final Task DIGITS = predict("784-128-10", ", 64 samples", 64);
  public static final Task TRAIN_32 = train("784-128-10", " SGD, 32 samples", 32);
  public static final Task TRAIN_128 = train("784-128-10", " SGD, 128 samples", 128);
  public static final Task TRAIN_TEXTBOOK = train("2-2-2", ", one sample", 1);
  public static final Task TRAIN_TINY = train("12-3-2", ", one sample", 1);

  /** What shows the gain of a second thread. */
  public static final Task FIT_128 =
      new Task("train step by fit, 128 samples", Kind.FIT, "784-128-10", 128);

  /** Where all peers are compared. */
  public static final List<Task> COMPARED =
      List.of(TINY, SMALL, DIGIT, DIGITS, TRAIN_32, TRAIN_128, TRAIN_TEXTBOOK, TRAIN_TINY);

  private Tasks() {}

  /** Ever larger networks and batches, until others are faster. */
  public static List<Task> larger() {
    List<Task> tasks = new ArrayList<>();
    for (String network : List.of("256-256-256", "512-512-512", "1024-1024-1024")) {
      tasks.add(predict(network, ", one sample", 1));
      tasks.add(predict(network, ", 16 samples", 16));
      tasks.add(predict(network, ", 256 samples", 256));
    }
    return tasks;
  }

  private static Task predict(String network, String rest, int samples) {
    return new Task(network + rest, Kind.PREDICT, network, samples);
  }

  private static Task train(String network, String rest, int samples) {
    return new Task("train step " + network + rest, Kind.TRAIN, network, samples);
  }

  /** The task of a name. */
  static Task named(String name) {
    List<Task> all = new ArrayList<>(COMPARED);
    all.addAll(PRODUCTS);
    all.add(LIMIT);
    all.addAll(larger());
    return all.stream()
        .filter(task -> task.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no task " + name + "."));
  }
}
