package dev.sinew.benchmarks.report;

import dev.sinew.benchmarks.process.CompileTime.Times;
import dev.sinew.benchmarks.process.Program;
import dev.sinew.benchmarks.timed.Figure;
import dev.sinew.benchmarks.timed.Task;
import dev.sinew.benchmarks.timed.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables of a run. */
public final class Report {
  private Report() {}

  /** The targets, all contenders on one thread. */
  public static Table targets(Results results) {
    List<List<String>> lines = Targets.rows(results).stream().map(Row::line).toList();
    double limit = 2 * Shares.rate(results, Tasks.LIMIT, Results.OURS);
    String title =
        String.format(Locale.ROOT, "One thread; the limit of multiply-adds is %.0f GFLOP/s", limit);
    return new Table(title, Row.head(), lines);
  }

  /** In how many rows ours is the fastest of all. */
  public static String lead(Results results) {
    List<Row> rows =
        Targets.rows(results).stream().filter(row -> row.lead() != Row.Lead.ALONE).toList();
    long ahead = rows.stream().filter(row -> row.lead() == Row.Lead.AHEAD).count();
    return "ahead of best peer: " + ahead + " of " + rows.size() + " rows";
  }

  /** Those that may use two threads. */
  public static Table twoThreads(Results results) {
    List<String> peers =
        Stream.concat(Stream.of(Results.OURS), Results.LIBRARIES.stream()).toList();
    List<Task> tasks = new ArrayList<>(Tasks.COMPARED);
    tasks.add(Tasks.FIT_128);
    return calls("Two threads", tasks, peers, results, 2);
  }

  /** Networks that grow. */
  public static Table larger(List<Figure> figures) {
    Results results = new Results(figures, List.of(), List.of(), List.of());
    List<String> peers = List.of(Results.OURS, Results.ONNX, Results.ONNX_KEPT, "DJL");
    return calls("Larger networks, one thread", Tasks.larger(), peers, results, 1);
  }

  private static Table calls(
      String title, List<Task> tasks, List<String> peers, Results results, int threads) {
    List<String> head = new ArrayList<>(List.of("row"));
    head.addAll(peers);
    head.add("ratio");
    List<List<String>> lines = new ArrayList<>();
    for (Task task : tasks) {
      List<String> line = new ArrayList<>(List.of(task.name()));
      peers.forEach(peer -> line.add(Numbers.time(results.nanos(task, peer, threads))));
      double best =
          Results.least(
              peers.stream().skip(1).mapToDouble(peer -> results.nanos(task, peer, threads)));
      line.add(Numbers.ratio(results.nanos(task, Results.OURS, threads) / best));
      lines.add(line);
    }
    return new Table(title, head, lines);
  }

  /** Whole processes. */
  public static Table start(Results results) {
    List<String> who = List.of(Results.OURS, Results.PORTABLE, Results.ONNX);
    List<String> head = new ArrayList<>(List.of("java to the answers of 784-128-10"));
    head.addAll(who);
    return new Table(
        "Start-up, whole processes",
        head,
        List.of(
            times("one prediction", who, results.first()),
            times("a thousand predictions", who, results.thousand())));
  }

  private static List<String> times(String name, List<String> who, List<Program> programs) {
    List<String> line = new ArrayList<>(List.of(name));
    who.forEach(each -> line.add(Numbers.time(Results.nanos(programs, each))));
    return line;
  }

  /** What a build waits for. */
  public static Table compileTime(List<Times> times) {
    return new Table(
        "Compile time",
        List.of("network", "our compiler", "javac", "lines of Java"),
        times.stream()
            .map(
                each ->
                    List.of(
                        each.network(),
                        Numbers.time(1e6 * each.generating()),
                        Numbers.time(1e6 * each.compiling()),
                        String.format(Locale.ROOT, "%,d", each.lines())))
            .toList());
  }
}
