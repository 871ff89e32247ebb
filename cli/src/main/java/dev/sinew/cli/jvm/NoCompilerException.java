package dev.sinew.cli.jvm;

/** This Java cannot compile. */
public final class NoCompilerException extends Exception {
  private static final long serialVersionUID = 1L;

  NoCompilerException() {
    super(
        "this needs a JDK, but the Java in "
            + System.getProperty("java.home")
            + " is a runtime without a compiler; start sinew with the java of a JDK 17 or newer");
  }
}
