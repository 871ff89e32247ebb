package dev.sinew.processor.plan;

/**
 * The classes of one network.
 *
 * @param packageName empty for the unnamed package
 * @param base the network's name with a capital
 */
public record ClassNames(String packageName, String base) {
  /** For a network called {@code network}. */
  public static ClassNames of(String packageName, String network) {
    int first = network.codePointAt(0);
    String base =
        Character.toString(Character.toUpperCase(first))
            + network.substring(Character.charCount(first));
    return new ClassNames(packageName, base);
  }

  /** What the user calls. */
  public String network() {
    return base + "Network";
  }

  /** A batch on its way through. */
  public String pass() {
    return base + "Pass";
  }

  /** The parameters, in the form the forward pass reads. */
  public String weights() {
    return base + "Weights";
  }

  /** The values of a batch. */
  public String values() {
    return base + "Values";
  }

  /** The gradients of a batch. */
  public String gradients() {
    return base + "Gradients";
  }

  public String forward() {
    return base + "Forward";
  }

  public String backward() {
    return base + "Backward";
  }

  public String loss() {
    return base + "Loss";
  }
}
