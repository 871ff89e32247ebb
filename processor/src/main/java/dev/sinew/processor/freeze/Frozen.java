package dev.sinew.processor.freeze;

import dev.sinew.processor.GeneratedClass;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A frozen network as files.
 *
 * @param type the class, which stands alone
 * @param weights the bytes of the resource beside the class; empty if it needs none
 */
public record Frozen(GeneratedClass type, Optional<byte[]> weights) {
  /** Behind the class's name. */
  static final String SUFFIX = ".weights";

  /** The resources of the class by their paths below a resource root, with forward slashes. */
  public Map<String, byte[]> resources() {
    Map<String, byte[]> resources = new LinkedHashMap<>();
    String path = type.path().replace(".java", SUFFIX);
    weights.ifPresent(
        bytes -> {
          resources.put(path, bytes);
          resources.put(
              "META-INF/native-image/dev.sinew.frozen/"
                  + type.qualifiedName()
                  + "/resource-config.json",
              nativeImage(path).getBytes(StandardCharsets.UTF_8));
        });
    return resources;
  }

  /** What makes GraalVM's native-image keep the resource. */
  private static String nativeImage(String path) {
    return "{\"resources\": {\"includes\": [{\"pattern\": \"\\\\Q" + path + "\\\\E\"}]}}\n";
  }
}
