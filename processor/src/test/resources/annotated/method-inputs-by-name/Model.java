package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork("""
    network Critic {
      input  state: float[3]
      input  reward: float
      output move = state -> dense(2) -> softmax labels("left", "right")
      output worth = reward -> dense(1)
    }
    """)
interface Model {
  record Situation(float[] state, float rewards) {}

  record Answer(String move, float worth) {}

  Answer predict(Situation situation);
}
