package dev.sinew.maven;

import dev.sinew.diag.DiagnosticKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;

/** Checks that folders can be a package. Reports each folder once, at the first file below it. */
final class PackageFolders {
  private final Set<List<String>> reported = new HashSet<>();

  /** What is wrong with the first bad folder on the way to {@code file}. */
  Optional<Problem> check(NetworkFile file) {
    List<String> folders = file.folders();
    return IntStream.range(0, folders.size())
        .filter(i -> !fits(folders.get(i)))
        .limit(1)
        .filter(i -> reported.add(folders.subList(0, i + 1)))
        .mapToObj(i -> problem(file, folders.get(i)))
        .findFirst();
  }

  static boolean fits(String folder) {
    return SourceVersion.isIdentifier(folder) && !isKeyword(folder);
  }

  private static boolean isKeyword(String folder) {
    return SourceVersion.isKeyword(folder, SourceVersion.RELEASE_17);
  }

  private static Problem problem(NetworkFile file, String folder) {
    String why = isKeyword(folder) ? "that is a keyword of Java" : "that is no name in Java";
    return Problem.of(file, DiagnosticKind.FOLDER_NAME, folder, why).withHint(hint(folder));
  }

  private static String hint(String folder) {
    if (folder.contains(".") && SourceVersion.isName(folder, SourceVersion.RELEASE_17)) {
      return "make a folder for each part: '" + folder.replace('.', '/') + "'";
    }
    return "rename it, for example to '" + suggestion(folder) + "'";
  }

  private static String suggestion(String folder) {
    if (isKeyword(folder)) {
      return folder + "_";
    }
    StringBuilder name = new StringBuilder();
    folder
        .codePoints()
        .forEach(c -> name.appendCodePoint(Character.isJavaIdentifierPart(c) ? c : '_'));
    if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
      name.insert(0, '_');
    }
    return fits(name.toString()) ? name.toString() : name + "_";
  }
}
