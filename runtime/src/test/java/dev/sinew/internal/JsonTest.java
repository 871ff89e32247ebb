package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import dev.sinew.ModelFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final String AWKWARD =
      "\"q\" \\ / \n\r\t\b\f\u0001 \u00fc \u4e2d \ud83d\ude00 \ud83d";

  /** Read back by the writer's counterpart and by another library. */
  @Test
  void awkwardTextSurvives() throws ModelFileException {
    String json = JsonText.string(AWKWARD);
    assertEquals(AWKWARD, new JsonReader("f", json).string());
    assertEquals(AWKWARD, JsonParser.parseString(json).getAsString());
  }

  @Test
  void escapesAreRead() throws ModelFileException {
    String json = "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u00C9\"";
    assertEquals("\"\\/\b\f\n\r\t\u00e9\u00c9", new JsonReader("f", json).string());
  }

  @Test
  void lists() {
    assertEquals("[\"a\",\"b\"]", JsonText.strings(List.of("a", "b")));
    assertEquals("[8,64]", JsonText.numbers(List.of(8, 64)));
    assertEquals("[]", JsonText.numbers(List.of()));
    assertEquals("\"shape\":[1]", JsonText.member("shape", "[1]"));
  }

  @Test
  void wholeNumbers() throws ModelFileException {
    JsonReader json = new JsonReader("f", " 0\t12345678901 ");
    assertEquals(0, json.wholeNumber());
    assertEquals(12345678901L, json.wholeNumber());
    json.end();
  }
}
