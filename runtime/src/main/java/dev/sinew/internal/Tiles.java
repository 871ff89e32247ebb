package dev.sinew.internal;

import java.util.Optional;

/** Finds out whether this JVM runs tiles fast, and says what is missing if not. */
final class Tiles {
  private static final String MODULE = "jdk.incubator.vector";

  private Tiles() {}

  /** The tile, unless plain loops are faster here. */
  static Optional<Tile> find(ModuleLayer layer, String compiler, System.Logger log) {
    Optional<Module> module = layer.findModule(MODULE);
    if (module.isEmpty()) {
      log.log(
          System.Logger.Level.INFO,
          "Large layers run without the Vector API. To make batches several times faster, start"
              + " Java with --add-modules "
              + MODULE);
      return Optional.empty();
    }
    if (!optimizes(compiler)) {
      log.log(
          System.Logger.Level.INFO,
          "Large layers run without the Vector API: this JVM does not use its optimizing compiler ("
              + compiler
              + ")");
      return Optional.empty();
    }
    Tiles.class.getModule().addReads(module.get());
    if (!VectorTile.fits()) {
      log.log(
          System.Logger.Level.INFO,
          "Large layers run without the Vector API: this processor's vectors are below 256 bits");
      return Optional.empty();
    }
    return Optional.of(new VectorTile());
  }

  /** From {@code java.vm.info}: without C2, each operation on a vector is a call. */
  private static boolean optimizes(String compiler) {
    return !compiler.contains("interpreted") && !compiler.contains("emulated-client");
  }
}
