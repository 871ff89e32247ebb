package dev.sinew.maven;

import java.nio.file.Path;
import org.codehaus.plexus.build.BuildContext;

/**
 * What an IDE that runs the goal is told: problems to mark in the editor, files that changed.
 *
 * @param context the IDE's, or on a command line Maven's own, which prints what it is told
 * @param ide whether an IDE is there; without one problems are left to the log
 */
record Markers(BuildContext context, boolean ide) {

  /** Whether an IDE knows that nothing in {@code sources} changed since the last build. */
  boolean unchanged(Path sources) {
    return context.isIncremental() && !context.hasDelta(sources.toFile());
  }

  void clear(NetworkFile file) {
    context.removeMessages(file.path().toFile());
  }

  void show(Problem problem) {
    if (ide) {
      context.addMessage(
          problem.file().path().toFile(),
          problem.line(),
          problem.column(),
          problem.text(),
          problem.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
          null);
    }
  }

  void refresh(Path file) {
    context.refresh(file.toFile());
  }
}
