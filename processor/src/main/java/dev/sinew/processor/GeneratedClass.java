package dev.sinew.processor;

/**
 * One Java source file.
 *
 * @param packageName empty for the unnamed package
 * @param simpleName of its class
 * @param text all of it
 */
public record GeneratedClass(String packageName, String simpleName, String text) {

  /** Where it belongs below a source root: {@code a/b/DigitsNetwork.java}. */
  public String path() {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return folder + simpleName + ".java";
  }

  /** {@code a.b.DigitsNetwork}. */
  public String qualifiedName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
