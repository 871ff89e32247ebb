package dev.sinew.processor.numeric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of each case: its recipe, or why the language cannot say it. */
final class OracleScope {
  private static final Map<String, String> MISSING_FILES =
      Map.of(
          "conv2d", "no convolution in the language",
          "pool", "no pooling in the language",
          "norm", "no normalisation layers in the language",
          "embedding", "no int inputs and no embedding in the language",
          "recurrent", "no sequences and no recurrent layers in the language",
          "attention", "no sequences and no attention in the language");

  private static final Map<String, String> LAYER = Map.of("y.weight", "weight", "y.bias", "bias");
  private static final Map<String, String> BEFORE =
      Map.of("pre.weight", "weight", "pre.bias", "bias");

  private final Map<String, OracleRecipe> recipes = new LinkedHashMap<>();
  private final Map<String, String> missing = new LinkedHashMap<>();

  OracleScope() {
    dense();
    activations();
    losses();
    residual();
    networks();
    optimisers();
  }

  /** The recipe of a case that the language can say. */
  Optional<OracleRecipe> recipe(OracleCase oracle) {
    return Optional.ofNullable(recipes.get(oracle.toString()));
  }

  /** Why a case is left out. */
  Optional<String> reason(OracleCase oracle) {
    return Optional.ofNullable(
        missing.getOrDefault(oracle.toString(), MISSING_FILES.get(oracle.file())));
  }

  /** The oracle's activations, as steps. */
  private static final Map<String, String> ACTIVATIONS =
      Map.of(
          "sigmoid", "sigmoid",
          "tanh", "tanh",
          "relu", "relu",
          "leaky_relu", "leakyRelu",
          "elu", "elu",
          "gelu", "gelu",
          "gelu_tanh", "gelu(form = tanh)",
          "silu", "silu",
          "softplus", "softplus");

  private void dense() {
    ACTIVATIONS.forEach((name, step) -> dense(name, "pre -> " + step, "x -> dense(5) -> " + step));
    dense("identity", "pre", "x -> dense(5)");
    recipes.put(
        "dense/dense_nobias",
        new CotangentRecipe(
            List.of("input x: float[4] output y = x -> dense(5, bias = false)"), LAYER));
  }

  /** With the value before the activation as an output, as the case has it, and without. */
  private void dense(String activation, String after, String whole) {
    OracleRecipe inTwo =
        new CotangentRecipe(
            List.of("input x: float[4] output pre = x -> dense(5) output y = " + after), BEFORE);
    OracleRecipe inOne =
        new CotangentRecipe(List.of("input x: float[4] output y = " + whole), LAYER);
    recipes.put(
        "dense/dense_" + activation,
        (oracle, precision) ->
            Math.max(inTwo.error(oracle, precision), inOne.error(oracle, precision)));
  }

  private void activations() {
    Map<String, List<String>> others =
        Map.of(
            "sigmoid", List.of("sigmoid(x)", "1 / (1 + exp(-x))"),
            "tanh", List.of("tanh(x)", "2 * sigmoid(2 * x) - 1"),
            "relu", List.of("relu(x)", "max(0, x)", "x -> r"),
            "leaky_relu", List.of("x -> leakyRelu(slope = 0.01)", "x -> l(slope = 0.01)"),
            "elu", List.of("x -> elu(alpha = 1)", "x -> e"),
            "gelu", List.of("x -> gelu(form = exact)", "0.5 * x * (1 + erf(x / sqrt(2)))"),
            "silu", List.of("x * sigmoid(x)", "x -> s", "x / (1 + exp(-x))"),
            "softplus", List.of("softplus(x)", "log(1 + exp(x))"));
    ACTIVATIONS.forEach(
        (name, step) -> {
          List<String> expressions = new ArrayList<>(List.of("x -> " + step));
          expressions.addAll(others.getOrDefault(name, List.of()));
          activation(name, expressions);
        });
    activation("identity", List.of("x", "1 * x", "-(-x)"));
    softmax("softmax", "softmax");
    softmax("log_softmax", "logSoftmax");
  }

  /** What the cases look like as functions of a file. */
  private static final String FUNCTIONS =
      """
      activation r(x) = x > 0 ? x : 0
      activation l(x, slope = 1) = x > 0 ? x : slope * x
      activation e(x) = x < 0 ? exp(x) - 1 : x
      activation s(x) = x * sigmoid(x)
      """;

  private void activation(String name, List<String> expressions) {
    recipes.put("activations/act_" + name, activation(22, expressions));
    recipes.put("activations/act_" + name + "_at_zero", activation(1, expressions));
  }

  /** Each row of the case is a sample, and the other way round along its first axis. */
  private void softmax(String name, String word) {
    recipes.put(
        "activations/" + name + "_last_dim",
        new CotangentRecipe(
            List.of(
                "input x: float[4] output y = x -> " + word,
                "input x: float[4] output y = " + word + "(x, axis = 0)"),
            Map.of()));
    recipes.put(
        "activations/" + name + "_first_dim",
        new CotangentRecipe(
            List.of(
                "input x: float[3, 4] output y = x -> " + word + "(axis = 0)",
                "input x: float[3, 4] output y = x -> transpose -> " + word + " -> transpose",
                "input x: float[3, 4] output y = " + word + "(x, axis = -2)"),
            Map.of()));
  }

  private static OracleRecipe activation(int width, List<String> expressions) {
    return new CotangentRecipe(
        expressions.stream()
            .map(y -> FUNCTIONS + "input x: float[" + width + "] output y = " + y)
            .toList(),
        Map.of());
  }

  private void losses() {
    crossEntropy("mean", "");
    crossEntropy("sum", "reduction = sum");
    crossEntropy("soft_targets", "");
    crossEntropy("extreme", "");
    crossEntropy("smooth", "smoothing = 0.125");
    crossEntropy("weighted", "classWeights = $class_weight");
    crossEntropy("ignore", "ignore = -100");
    binaryCrossEntropy("mean", "");
    binaryCrossEntropy("sum", "reduction = sum");
    binaryCrossEntropy("pos_weight", "posWeight = $pos_weight");
    binaryCrossEntropy("extreme", "");
    loss(
        "bce_probabilities",
        new LossRecipe(
            "p", "output p = given + given - given train { loss = binaryCrossEntropy }"));
    element("half_sse", "halfSquaredError(reduction = sum)");
    element("mse_mean", "meanSquaredError");
    element("mse_sum", "meanSquaredError(reduction = sum)");
    element("l1_mean", "meanAbsoluteError");
    element("l1_sum", "meanAbsoluteError(reduction = sum)");
    element("l1_tie", "meanAbsoluteError(reduction = sum)");
    for (String width : List.of("1.0", "0.5")) {
      element("huber_" + width, "huber(delta = " + width + ")");
      element("smooth_l1_" + width, "smoothL1(beta = " + width + ")");
    }
    loss("nll", new LossRecipe("logp", logProbabilities("negativeLogLikelihood")));
    loss("kl_div_batchmean", new LossRecipe("logp", logProbabilities("klDivergence")));
  }

  private static String logProbabilities(String loss) {
    return "output p = given + given - given train { loss = " + loss + " }";
  }

  private void element(String name, String loss) {
    loss(name, new LossRecipe("pred", "output o = given train { loss = " + loss + " }"));
  }

  /** Behind a sigmoid, and on the logits themselves. */
  private void binaryCrossEntropy(String name, String settings) {
    String more = settings.isEmpty() ? "" : ", " + settings;
    loss(
        "bce_logits_" + name,
        new LossRecipe(
            "logits",
            "output p = given -> sigmoid train { loss = binaryCrossEntropy(p" + more + ") }"),
        new LossRecipe(
            "logits",
            "output p = given train { loss = binaryCrossEntropy(p, logits = true" + more + ") }"));
  }

  /** Behind a softmax, and on the logits themselves. */
  private void crossEntropy(String name, String settings) {
    String more = settings.isEmpty() ? "" : ", " + settings;
    loss(
        "softmax_ce_" + name,
        new LossRecipe(
            "logits", "output p = given -> softmax train { loss = crossEntropy(p" + more + ") }"),
        new LossRecipe(
            "logits",
            "output p = given train { loss = crossEntropy(p, logits = true" + more + ") }"));
  }

  /** The same in different words. */
  private void loss(String name, OracleRecipe... ways) {
    recipes.put(
        "losses/" + name,
        (oracle, precision) ->
            Stream.of(ways).mapToDouble(way -> way.error(oracle, precision)).max().orElseThrow());
  }

  private void residual() {
    recipes.put(
        "residual/residual_add",
        new CotangentRecipe(
            List.of(
                """
                input x: float[4]
                h = x -> dense(5) -> relu
                g = h -> dense(4)
                output y = relu(g + x)
                """),
            Map.of("h.weight", "w1", "h.bias", "b1", "g.weight", "w2", "g.bias", "b2")));
    recipes.put(
        "residual/gate_multiply",
        new CotangentRecipe(
            List.of(
                """
                input x: float[4]
                g = x -> dense(3, bias = false) -> sigmoid
                v = x -> dense(3, bias = false)
                output y = g * v
                """),
            Map.of("g.weight", "wg", "v.weight", "wv")));
    recipes.put(
        "residual/shared_weight_twice",
        new CotangentRecipe(
            List.of(
                """
                input x: float[4]
                shared layer = dense(4) -> tanh
                output y = x -> layer -> layer
                """,
                """
                input x: float[4]
                shared layer = dense(4)
                output y = x -> layer -> tanh -> layer -> tanh
                """),
            Map.of("layer.weight", "w", "layer.bias", "b")));
    recipes.put(
        "residual/concat_skip",
        new CotangentRecipe(
            List.of(
                """
                input x: float[4]
                h = x -> dense(3) -> tanh
                output y = concat(x, h) -> dense(2)
                """),
            Map.of("h.weight", "w1", "h.bias", "b1", "y.weight", "w2", "y.bias", "b2")));
  }

  private void networks() {
    recipes.put(
        "networks/mlp_4_5_3_tanh_ce",
        new NetworkRecipe(
            """
            input x: float[4]
            h = x -> dense(5) -> tanh
            output logits = h -> dense(3)
            output p = logits -> softmax
            train { loss = crossEntropy(p) }
            """,
            "p",
            Map.of("h.weight", "w1", "h.bias", "b1", "logits.weight", "w2", "logits.bias", "b2"),
            (output, target, batch) -> -target / (output * batch)));
    recipes.put(
        "networks/mlp_12_3_2_sigmoid_halfsse",
        new NetworkRecipe(
            """
            input x: float[12]
            h = x -> dense(3) -> sigmoid
            output y = h -> dense(2) -> sigmoid
            train { loss = halfSquaredError(reduction = sum) }
            """,
            "y",
            Map.of("h.weight", "w1", "h.bias", "b1", "y.weight", "w2", "y.bias", "b2"),
            (output, target, batch) -> output - target));
    missing.put("networks/cnn_ce", "no convolution in the language");
    missing.put("networks/char_lstm_ce", "no recurrent layers in the language");
    missing.put("networks/transformer_block_prenorm", "no attention in the language");
  }

  private void optimisers() {
    optimiser("sgd", "sgd(rate = 0.5)");
    optimiser("sgd_weight_decay", "sgd(rate = 0.5, decay = 0.01)");
    optimiser("momentum", "momentum(rate = 0.1)");
    optimiser("momentum_dampening", "momentum(rate = 0.1, momentum = 0.9, dampening = 0.5)");
    optimiser("nesterov", "nesterov(rate = 0.1, momentum = 0.9)");
    optimiser("adagrad", "adagrad(rate = 0.1, epsilon = 1e-10)");
    optimiser("rmsprop", "rmsprop(rate = 0.01)");
    optimiser("rmsprop_momentum", "rmsprop(rate = 0.01, alpha = 0.9, momentum = 0.5)");
    optimiser("rmsprop_centered", "rmsprop(rate = 0.01, alpha = 0.9, centered = true)");
    optimiser("adam", "adam(rate = 0.05, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8)");
    optimiser("adam_l2", "adam(rate = 0.05, decay = 0.01)");
    optimiser("amsgrad", "adam(rate = 0.05, amsgrad = true)");
    optimiser("adamw", "adamw(rate = 0.05)");
    optimiser("sgd_clip_norm", "sgd(rate = 0.5) clipNorm = 0.25");
  }

  private void optimiser(String name, String optimizer) {
    recipes.put("optim/" + name, new OptimiserRecipe(optimizer));
  }
}
