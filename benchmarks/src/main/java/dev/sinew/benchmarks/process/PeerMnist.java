package dev.sinew.benchmarks.process;

import dev.sinew.benchmarks.peer.Descent;
import dev.sinew.benchmarks.peer.Learner;
import dev.sinew.benchmarks.peer.Peers;
import dev.sinew.benchmarks.peer.Sinew;
import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** The same program for a library. */
final class PeerMnist {
  private PeerMnist() {}

  /** Takes the peer and the folder of the images. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    Dataset train = Images.train(folder);
    Dataset test = Images.test(folder);
    Descent descent = new Descent(Descent.Rule.ADAM, Plan.RATE);
    try (Learner learner =
        Peers.named(args[0], 1).learner(Sinew.model(Plan.NETWORK), descent).orElseThrow()) {
      float[][] inputs = inputs(train);
      float[][] targets = targets(train);
      float[][] questions = inputs(test);
      Random random = new Random(1);
      int epoch = 0;
      double right = 0;
      while (epoch < Plan.EPOCHS && right < Plan.ENOUGH) {
        learner.rate(Plan.rate(epoch));
        shuffle(inputs, targets, random);
        learn(learner, inputs, targets);
        right = right(learner.scores(questions), (Classes) test.target("y"));
        epoch++;
      }
      System.out.println(epoch + " " + right);
    }
    // Some libraries leave threads behind that would keep the process alive.
    System.exit(0);
  }

  private static void learn(Learner learner, float[][] inputs, float[][] targets) {
    List<float[]> rows = List.of(inputs);
    List<float[]> answers = List.of(targets);
    for (int from = 0; from < inputs.length; from += Plan.BATCH) {
      int to = Math.min(from + Plan.BATCH, inputs.length);
      learner.load(
          rows.subList(from, to).toArray(float[][]::new),
          answers.subList(from, to).toArray(float[][]::new));
      learner.step();
    }
  }

  private static void shuffle(float[][] inputs, float[][] targets, Random random) {
    for (int i = inputs.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      float[] input = inputs[i];
      inputs[i] = inputs[j];
      inputs[j] = input;
      float[] target = targets[i];
      targets[i] = targets[j];
      targets[j] = target;
    }
  }

  private static float[][] inputs(Dataset data) {
    Numbers numbers = (Numbers) data.input("x");
    float[][] rows = new float[data.size()][numbers.width()];
    for (int s = 0; s < rows.length; s++) {
      numbers.copy(s, rows[s]);
      for (int i = 0; i < rows[s].length; i++) {
        rows[s][i] /= 255;
      }
    }
    return rows;
  }

  private static float[][] targets(Dataset data) {
    Classes classes = (Classes) data.target("y");
    float[][] rows = new float[data.size()][10];
    for (int s = 0; s < rows.length; s++) {
      rows[s][classes.classOf(s, List.of())] = 1;
    }
    return rows;
  }

  private static double right(float[][] scores, Classes truth) {
    int right = 0;
    for (int s = 0; s < scores.length; s++) {
      int best = 0;
      for (int o = 1; o < scores[s].length; o++) {
        best = scores[s][o] > scores[s][best] ? o : best;
      }
      right += best == truth.classOf(s, List.of()) ? 1 : 0;
    }
    return (double) right / scores.length;
  }
}
