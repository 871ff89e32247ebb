package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Dataset;
import dev.sinew.testing.Log;
import org.junit.jupiter.api.Test;

final class ThreadsTest {
  private final Log log = new Log();

  @Test
  void oneThreadNeedsNoWord() {
    Pass pass = Examples.line(Precision.FLOAT).newPass(1);
    assertEquals(1, Threads.useful(pass, 1, log));
    assertEquals("", log.text());
  }

  @Test
  void nothingToShare() {
    Pass pass = Examples.line(Precision.FLOAT).newPass(1);
    assertEquals(1, Threads.useful(pass, 3, log));
    assertEquals(
        "INFO Line trains on one thread, not on 3: none of its layers is large enough to be shared",
        log.text());
  }

  @Test
  void noVectors() {
    NetworkSpec spec =
        Examples.lineSpec(Precision.FLOAT)
            .layer("y", "x -> dense(1)", 1)
            .work(1, "tiles", "y.weight", "y.bias")
            .build();
    Pass pass = new FormulaNetwork(Parameters.initial(spec, 0), Line::new).newPass(1);
    assertEquals(1, Threads.useful(pass, 2, log));
    assertEquals(
        "INFO Line trains on one thread, not on 2: threads share products of the Vector API, which"
            + " is not at hand",
        log.text());
  }

  @Test
  void moreThreadsThanWorkTrainTheSame() {
    Dataset data = Dataset.of(new double[][] {{0}, {1}}, new double[][] {{1}, {3}});
    Network one = Examples.line(Precision.FLOAT);
    Network three = Examples.line(Precision.FLOAT);
    one.fit(data);
    three.fit(data, settings -> settings.threads(3));
    assertEquals(one.parameters(), three.parameters());
  }
}
