package dev.sinew.progress;

import java.io.Console;

/** Whether somebody is watching. */
final class Terminal {
  private Terminal() {}

  /**
   * Whether both standard streams belong to a terminal. From JDK 22 to 24 {@code System.console()}
   * is there without one too; its {@code isTerminal()}, which JDK 17 does not have, tells then.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean present() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
