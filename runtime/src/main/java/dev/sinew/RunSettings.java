package dev.sinew;

import dev.sinew.train.FitSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must be the same for a training to go on from a checkpoint, as text by name. */
record RunSettings(Map<String, String> texts) {
  /** What the train block says of these, the settings of the training decide. */
  private static final Pattern DECIDED =
      Pattern.compile("\\s*(epochs|batch|seed|optimizer|clipNorm|clipValue) = .*");

  RunSettings {
    texts = new LinkedHashMap<>(texts);
  }

  static RunSettings of(
      NetworkSpec spec, FitSettings settings, Samples samples, int validationSamples) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("network", withoutSettings(spec.source()));
    texts.put("optimizer", settings.optimizer().toString());
    texts.put("schedule", settings.schedule().toString());
    texts.put("batch", String.valueOf(settings.batch()));
    texts.put("accumulate", String.valueOf(settings.accumulate()));
    texts.put("seed", String.valueOf(settings.seed()));
    texts.put("clipNorm", String.valueOf(settings.clipNorm()));
    texts.put("clipValue", String.valueOf(settings.clipValue()));
    texts.put("earlyStopping", settings.earlyStopping().map(Object::toString).orElse("none"));
    texts.put("samples", samples.toString());
    texts.put("validation samples", String.valueOf(validationSamples));
    return new RunSettings(texts);
  }

  /** The network's text, its loss with it, without what the settings decide. */
  private static String withoutSettings(String source) {
    return source
        .lines()
        .filter(line -> !DECIDED.matcher(line).matches())
        .collect(Collectors.joining("\n"));
  }

  /** One line for each text that is another in a checkpoint; of the network the first that is. */
  List<String> differences(Map<String, String> found) {
    List<String> lines = new ArrayList<>();
    texts.forEach(
        (name, own) -> {
          String other = found.getOrDefault(name, "nothing");
          if (!other.equals(own)) {
            String here = firstOther(own, other);
            String there = firstOther(other, own);
            lines.add("  " + name + ": " + here + " here, " + there + " in the checkpoint");
          }
        });
    return lines;
  }

  /** The first line of a text that is not the same in another. */
  private static String firstOther(String text, String other) {
    List<String> lines = text.lines().toList();
    List<String> others = other.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i >= others.size() || !lines.get(i).equals(others.get(i))) {
        return lines.get(i).strip();
      }
    }
    return "nothing";
  }
}
