package dev.sinew.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a build says besides the problems themselves. */
final class Messages {
  private Messages() {}

  static String noFolder(String sources) {
    return "no folder " + sources + ", so no networks to compile";
  }

  static String noFiles(String sources) {
    return "no .nn files in " + sources;
  }

  static String upToDate(int files, int classes) {
    return count(files, ".nn file") + ": all " + count(classes, "class") + " up to date";
  }

  static String changed(int files, WritePlan plan) {
    return String.format(
        "%s: %s written, %d unchanged, %d removed",
        count(files, ".nn file"),
        count(plan.writes().size(), "class"),
        plan.unchanged().size(),
        plan.removals().size());
  }

  static String unnamedPackage(List<NetworkFile> files, String sources) {
    String names =
        files.stream()
            .map(file -> String.valueOf(file.path().getFileName()))
            .collect(Collectors.joining(", "));
    return String.format(
        "%s directly in %s: the classes are in the unnamed package, from which no other package"
            + " can import; to avoid that, use a folder such as %s/com/example",
        names, sources, sources);
  }

  static String failed(List<Problem> errors) {
    Problem first = errors.get(0);
    long files = errors.stream().map(Problem::file).distinct().count();
    String headline = first.print().lines().findFirst().orElse("");
    return errors.size() == 1
        ? "1 error in a .nn file: " + headline
        : String.format(
            "%d errors in %s, the first: %s", errors.size(), count(files, ".nn file"), headline);
  }

  /** {@code path} from {@code project} on where it lies inside. */
  static String shown(Path project, Path path) {
    return path.startsWith(project)
        ? project.relativize(path).toString().replace('\\', '/')
        : path.toString();
  }

  private static String count(long n, String thing) {
    String plural = thing.endsWith("s") ? thing + "es" : thing + "s";
    return n + " " + (n == 1 ? thing : plural);
  }
}
