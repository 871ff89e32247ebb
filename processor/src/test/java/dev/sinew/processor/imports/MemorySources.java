package dev.sinew.processor.imports;

import dev.sinew.diag.DecodedText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files in memory.
 *
 * @param files their bytes by their places
 */
public record MemorySources(Map<String, byte[]> files) implements SourceFiles {
  /** Files with these texts, by their places. */
  public static MemorySources of(Map<String, String> texts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    texts.forEach((place, text) -> files.put(place, text.getBytes(StandardCharsets.UTF_8)));
    return new MemorySources(files);
  }

  @Override
  public Found find(String place) {
    byte[] bytes = files.get(place);
    return bytes == null
        ? new Found.Missing(List.of(place))
        : new Found.File(DecodedText.of(place, bytes));
  }
}
