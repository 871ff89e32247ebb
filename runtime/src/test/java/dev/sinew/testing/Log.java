package dev.sinew.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** A log that keeps its lines, each with its level before it. */
public final class Log implements System.Logger {
  private final List<String> lines = new ArrayList<>();

  /** All lines. */
  public String text() {
    return String.join("\n", lines);
  }

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
    lines.add(level + " " + message);
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... arguments) {
    lines.add(level + " " + format);
  }
}
