package dev.sinew.internal;

import dev.sinew.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a checkpoint holds; for the trainer only.
 *
 * @param parameters those of the last epoch
 * @param texts the state of the training in words
 * @param arrays the state that is as long as the parameters
 */
public record StoredTraining(
    Parameters parameters, Map<String, String> texts, Map<String, double[]> arrays) {
  /** Copies the maps in their order. */
  public StoredTraining {
    texts = new LinkedHashMap<>(texts);
    arrays = new LinkedHashMap<>(arrays);
  }

  /**
   * One of the texts.
   *
   * @throws IllegalArgumentException if it is not there
   */
  public String text(String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return text;
  }
}
