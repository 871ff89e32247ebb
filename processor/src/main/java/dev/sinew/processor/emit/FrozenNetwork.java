package dev.sinew.processor.emit;

import dev.sinew.processor.contract.Contract;
import dev.sinew.processor.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * A trained network as an inference-only class holds it.
 *
 * @param plan of its forward pass, under the names of the frozen classes
 * @param contract the interface that the class implements
 * @param source the network in canonical form
 * @param weights where the class finds its parameters; empty if they are written into its code
 * @param inputs a recorded sample, an array for each input
 * @param outputs what the trained network gave for it, an array for each output
 */
public record FrozenNetwork(
    Plan plan,
    Optional<Contract> contract,
    String source,
    Optional<WeightStore> weights,
    List<double[]> inputs,
    List<double[]> outputs) {
  public FrozenNetwork {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /**
   * Where the parameters of a frozen class are.
   *
   * @param resource the name of the file beside the class; if {@code text} is not empty there is
   *     none
   * @param text the bytes in Base64, to be written into the class
   * @param checksum the CRC-32 of the bytes
   */
  public record WeightStore(String resource, String text, long checksum) {}
}
