package dev.sinew.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void holesAreFilledByNumber() {
    assertEquals("b, a and b", Template.fill("{1}, {0} and {1}", List.of("a", "b")));
  }

  @Test
  void argumentsAreNotFilledThemselves() {
    assertEquals("{1} x", Template.fill("{0} {1}", List.of("{1}", "x")));
  }

  @Test
  void otherBracesStay() {
    assertEquals("train { a } {b} {", Template.fill("train { {0} } {b} {", List.of("a")));
  }

  @Test
  void argumentWithoutAHole() {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> Template.fill("{0}", List.of("a", "b")));
    assertEquals("no hole {1} in: {0}", e.getMessage());
  }
}
