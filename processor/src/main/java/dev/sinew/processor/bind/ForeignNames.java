package dev.sinew.processor.bind;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What other frameworks call things that the language has by another name. */
final class ForeignNames {
  /** By the foreign name in lower case and without {@code _}, so that one line serves all. */
  private static final Map<String, String> OURS =
      Map.ofEntries(
          // steps
          Map.entry("linear", "dense"),
          Map.entry("fc", "dense"),
          Map.entry("fullyconnected", "dense"),
          Map.entry("swish", "silu"),
          Map.entry("view", "reshape"),
          Map.entry("permute", "transpose"),
          Map.entry("cat", "concat"),
          Map.entry("concatenate", "concat"),
          // losses
          Map.entry("mse", "meanSquaredError"),
          Map.entry("mseloss", "meanSquaredError"),
          Map.entry("mae", "meanAbsoluteError"),
          Map.entry("l1loss", "meanAbsoluteError"),
          Map.entry("bce", "binaryCrossEntropy"),
          Map.entry("bceloss", "binaryCrossEntropy"),
          Map.entry("crossentropyloss", "crossEntropy"),
          Map.entry("categoricalcrossentropy", "crossEntropy"),
          Map.entry("nll", "negativeLogLikelihood"),
          Map.entry("nllloss", "negativeLogLikelihood"),
          Map.entry("kldivloss", "klDivergence"),
          // settings
          Map.entry("lr", "rate"),
          Map.entry("learningrate", "rate"),
          Map.entry("eps", "epsilon"),
          Map.entry("batchsize", "batch"),
          Map.entry("usebias", "bias"),
          Map.entry("negativeslope", "slope"),
          Map.entry("labelsmoothing", "smoothing"),
          Map.entry("kernelinitializer", "init"),
          // starts
          Map.entry("glorot", "xavier"),
          Map.entry("kaiming", "he"));

  private ForeignNames() {}

  /** The language's own name for what {@code found} is elsewhere. */
  static Optional<String> own(String found) {
    return Optional.ofNullable(OURS.get(found.toLowerCase(Locale.ROOT).replace("_", "")));
  }
}
