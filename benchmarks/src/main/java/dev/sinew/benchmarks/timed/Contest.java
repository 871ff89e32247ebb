package dev.sinew.benchmarks.timed;

import dev.sinew.benchmarks.peer.Call;
import dev.sinew.benchmarks.peer.Peers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One task in the hands of one peer, as JMH calls it. */
@State(Scope.Thread)
public class Contest {
  /** The task's name. */
  @Param({})
  public String task = "";

  /** The peer's name. */
  @Param({})
  public String peer = "";

  /** For peers whose threads are set by the session. */
  @Param({})
  public int threads;

  private Call call = Calls.NONE;

  @Setup
  public void setUp() {
    call = Calls.of(Tasks.named(task), Peers.named(peer, threads)).orElseThrow();
  }

  @TearDown
  public void tearDown() {
    call.close();
  }

  @Benchmark
  public void call() {
    call.run();
  }
}
