package dev.sinew.processor.bind;

import dev.sinew.diag.DiagnosticLog;
import java.util.Set;

/**
 * What expressions in one place may use beside values.
 *
 * @param log takes their mistakes
 * @param constants work out numbers, with the parameters of this place
 * @param functions of numbers
 * @param recipes blocks and shared steps
 * @param values the names of the network's values, which no block sees
 */
record Surroundings(
    DiagnosticLog log,
    Constants constants,
    Functions functions,
    Recipes recipes,
    Set<String> values) {
  FunctionCalls calls() {
    return new FunctionCalls(log, constants, functions);
  }

  Steps steps() {
    return new Steps(log, constants, functions, calls());
  }
}
