package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.sinew.testing.Log;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {
  private static final String MIXED = "mixed mode, sharing";
  private final Log log = new Log();

  @Test
  void withoutTheModule() {
    assertEquals(true, Tiles.find(ModuleLayer.empty(), MIXED, log).isEmpty());
    assertEquals(
        "INFO Large layers run without the Vector API. To make batches several times faster, start"
            + " Java with --add-modules jdk.incubator.vector",
        log.text());
  }

  @Test
  void loopsWithoutTheModule() {
    assertNull(Products.find(8));
  }

  @Test
  @Tag("vector")
  void loopsForFewRows() {
    assertNull(Products.find(7));
  }

  @Test
  @Tag("vector")
  void withTheModule() {
    assertEquals(true, Tiles.find(ModuleLayer.boot(), MIXED, log).isPresent());
    assertEquals("", log.text());
  }

  @ParameterizedTest
  @Tag("vector")
  @ValueSource(strings = {"interpreted mode", "mixed mode, emulated-client, sharing"})
  void withoutTheOptimizingCompiler(String compiler) {
    assertEquals(true, Tiles.find(ModuleLayer.boot(), compiler, log).isEmpty());
    assertEquals(
        "INFO Large layers run without the Vector API: this JVM does not use its optimizing compiler"
            + " ("
            + compiler
            + ")",
        log.text());
  }
}
