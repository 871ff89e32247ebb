package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {
  private static final String MIXED = "mixed mode, sharing";
  private final List<String> messages = new ArrayList<>();
  private final System.Logger log = new Log(messages);

  @Test
  void withoutTheModule() {
    assertEquals(true, Tiles.find(ModuleLayer.empty(), MIXED, log).isEmpty());
    assertEquals(
        List.of(
            "INFO Large layers run without the Vector API. To make batches several times faster,"
                + " start Java with --add-modules jdk.incubator.vector"),
        messages);
  }

  @Test
  void loopsWithoutTheModule() {
    assertNull(Products.find());
  }

  @Test
  @Tag("vector")
  void withTheModule() {
    assertEquals(true, Tiles.find(ModuleLayer.boot(), MIXED, log).isPresent());
    assertEquals(List.of(), messages);
  }

  @ParameterizedTest
  @Tag("vector")
  @ValueSource(strings = {"interpreted mode", "mixed mode, emulated-client, sharing"})
  void withoutTheOptimizingCompiler(String compiler) {
    assertEquals(true, Tiles.find(ModuleLayer.boot(), compiler, log).isEmpty());
    assertEquals(
        List.of(
            "INFO Large layers run without the Vector API: this JVM does not use its optimizing"
                + " compiler ("
                + compiler
                + ")"),
        messages);
  }

  private record Log(List<String> messages) implements System.Logger {
    @Override
    public String getName() {
      return "test";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
      messages.add(level + " " + message);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... arguments) {
      messages.add(level + " " + format);
    }
  }
}
