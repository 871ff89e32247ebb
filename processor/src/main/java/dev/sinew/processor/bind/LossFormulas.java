package dev.sinew.processor.bind;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.Port;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every loss there is, by its word: reads the settings that are its own. */
final class LossFormulas {
  private interface Rule {
    /**
     * @param output what is judged; empty where that was reported as wrong
     */
    Optional<LossFormula> bind(Settings settings, Optional<Port> output);
  }

  private record Entry(List<String> settings, Rule rule) {}

  /** The words that no other loss may have. */
  static final Set<String> BUILT_IN =
      Stream.concat(
              Stream.of("crossEntropy", "entropy", "negativeLogLikelihood", "binaryCrossEntropy"),
              ElementLosses.all().keySet().stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Functions functions;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  LossFormulas(DiagnosticLog log, Constants constants, Functions functions) {
    this.functions = functions;
    ClassRulesBinder classes = new ClassRulesBinder(log, constants);
    ElementLossBinder elements = new ElementLossBinder(log, constants);
    entries.put(
        "crossEntropy",
        new Entry(
            List.of("target", "logits", "smoothing", "classWeights", "ignore"),
            (settings, output) ->
                Optional.of(
                    new LossFormula.CrossEntropy(
                        constants.isTrue(settings, "logits"), classes.bind(settings, output)))));
    entries.put(
        "entropy",
        new Entry(
            List.of("logits"),
            (settings, output) ->
                Optional.of(new LossFormula.Entropy(constants.isTrue(settings, "logits")))));
    entries.put(
        "negativeLogLikelihood",
        new Entry(
            List.of("target", "classWeights", "ignore"),
            (settings, output) ->
                Optional.of(
                    new LossFormula.NegativeLogLikelihood(classes.bind(settings, output)))));
    entries.put(
        "binaryCrossEntropy",
        new Entry(
            List.of("target", "logits", "posWeight"),
            (settings, output) -> Optional.of(elements.binaryCrossEntropy(settings))));
    ElementLosses.all()
        .forEach(
            (word, loss) ->
                entries.put(
                    word,
                    new Entry(
                        ElementLossBinder.settings(loss.function()),
                        (settings, output) -> elements.bind(settings, loss))));
    for (String word : functions.lossWords()) {
      entries.putIfAbsent(
          word,
          new Entry(
              List.of(),
              (settings, output) ->
                  functions.loss(word).flatMap(loss -> elements.bindOwn(settings, loss))));
    }
  }

  Set<String> words() {
    return entries.keySet();
  }

  boolean knows(String word) {
    return entries.containsKey(word);
  }

  /** The settings of a loss that is known, beside those that every loss has. */
  List<String> settings(String word) {
    return BUILT_IN.contains(word)
        ? Objects.requireNonNull(entries.get(word)).settings()
        : functions.loss(word).map(ElementLossBinder::settings).orElse(List.of());
  }

  /** The formula that {@code settings} describe; empty after a report. */
  Optional<LossFormula> bind(Settings settings, Optional<Port> output) {
    return Objects.requireNonNull(entries.get(settings.owner())).rule().bind(settings, output);
  }
}
