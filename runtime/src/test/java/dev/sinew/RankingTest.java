package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {
  /**
   * Scores of the class 0.8, 0.5, 0.4, of the others 0.5, 0.3: of the six pairs the first score
   * wins both, the second ties once and wins once, the third wins once, so (2 + 1.5 + 1) / 6 =
   * 0.75.
   */
  @Test
  void pairsByHand() {
    Ranking ranking = new Ranking(2, 1, true);
    ranking.add(1, new double[] {0.8});
    ranking.add(0, new double[] {0.5});
    ranking.add(1, new double[] {0.5});
    ranking.add(0, new double[] {0.3});
    ranking.add(1, new double[] {0.4});
    assertArrayEquals(new double[] {0.75, 0.75}, ranking.areas());
  }

  /** By ranks instead of pairs: (R - m (m + 1) / 2) / (m n), R the sum of the class's mid-ranks. */
  @Test
  void agreesWithMannAndWhitney() {
    Random random = new Random(7);
    int samples = 200;
    double[][] scores = new double[samples][3];
    int[] actual = new int[samples];
    Ranking ranking = new Ranking(3, 3, true);
    for (int sample = 0; sample < samples; sample++) {
      actual[sample] = random.nextInt(3);
      for (int c = 0; c < 3; c++) {
        scores[sample][c] = random.nextInt(20) / 8.0 + (c == actual[sample] ? 0.5 : 0);
      }
      ranking.add(actual[sample], scores[sample]);
    }
    double[] areas = ranking.areas();
    for (int c = 0; c < 3; c++) {
      assertEquals(byRanks(scores, actual, c), areas[c], 1e-12);
    }
  }

  private static double byRanks(double[][] scores, int[] actual, int c) {
    double ranks = 0;
    int own = 0;
    for (int i = 0; i < actual.length; i++) {
      if (actual[i] != c) {
        continue;
      }
      own++;
      double below = 0;
      double same = 0;
      for (double[] other : scores) {
        below += other[c] < scores[i][c] ? 1 : 0;
        same += other[c] == scores[i][c] ? 1 : 0;
      }
      ranks += below + (same + 1) / 2;
    }
    int others = actual.length - own;
    return (ranks - own * (own + 1) / 2.0) / ((double) own * others);
  }

  @Test
  void noPairNoArea() {
    Ranking ranking = new Ranking(2, 2, true);
    ranking.add(0, new double[] {0.9, 0.1});
    assertArrayEquals(new double[] {Double.NaN, Double.NaN}, ranking.areas());
  }

  @Test
  void tooManyScoresAreNotKept() {
    Ranking ranking = new Ranking(2, 1 << 22, true);
    double[] row = new double[1 << 22];
    ranking.add(0, row);
    ranking.add(1, row);
    assertEquals(2, ranking.areas().length);
    ranking.add(1, row);
    assertEquals(0, ranking.areas().length);
    ranking.clear();
    assertEquals(2, ranking.areas().length);
  }
}
