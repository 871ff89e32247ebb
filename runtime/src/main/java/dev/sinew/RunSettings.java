package dev.sinew;

import dev.sinew.train.FitSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must be the same for a training to go on from a checkpoint, as text by name. */
record RunSettings(Map<String, String> texts) {
  RunSettings {
    texts = new LinkedHashMap<>(texts);
  }

  static RunSettings of(FitSettings settings, Samples samples, int validationSamples) {
    Map<String, String> texts = new LinkedHashMap<>();
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

  /** One line for each text that is another in a checkpoint. */
  List<String> differences(Map<String, String> found) {
    List<String> lines = new ArrayList<>();
    texts.forEach(
        (name, own) -> {
          String other = found.getOrDefault(name, "nothing");
          if (!other.equals(own)) {
            lines.add("  " + name + ": " + own + " here, " + other + " in the checkpoint");
          }
        });
    return lines;
  }
}
