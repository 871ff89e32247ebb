package dev.sinew.processor.numeric;

import dev.sinew.Precision;

/** How a case is written in the language and compared. */
interface OracleRecipe {
  /** The largest relative error of all that the case states. */
  double error(OracleCase oracle, Precision precision);

  /** What that may be: the oracles' own accuracy, and a thousand roundings of a float. */
  default double tolerance(Precision precision) {
    return precision == Precision.DOUBLE ? 1e-10 : 1e-4;
  }

  /** A network of this body. */
  static CompiledNetworks compiled(Precision precision, String body) {
    String words = precision == Precision.DOUBLE ? "precision double\n" : "";
    return CompiledNetworks.of("network Case {\n" + words + body + "\n}\n");
  }
}
