package dev.sinew.processor.imports;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an import names.
 *
 * @param place from the source folder on; empty if there can be no such place
 * @param mistake why there is none; empty if there is one
 */
record ImportPath(String place, Optional<String> mistake) {
  private static final String END = ".nn";

  /** A drive, as in {@code C:/blocks.nn}. */
  private static final Pattern DRIVE = Pattern.compile("\\p{Alpha}:.*", Pattern.DOTALL);

  /** What one system or another does not take in the name of a file. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}:*?\"<>|]");

  /**
   * Follows {@code path} from the folder of the file at {@code importing}.
   *
   * @param importing a place: names from the source folder on
   */
  static ImportPath of(String path, String importing) {
    Matcher unfit = UNFIT.matcher(path);
    if (path.indexOf('\\') >= 0) {
      return wrong("folders are parted by '/', not by '\\'");
    } else if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
      return wrong("a path begins in the folder of this file, not at a root");
    } else if (unfit.find()) {
      char found = unfit.group().charAt(0);
      return wrong(
          Character.isISOControl(found)
              ? String.format("no file name holds the character U+%04X", (int) found)
              : "no file name holds '" + found + "' on every system");
    } else if (!path.endsWith(END)) {
      return wrong("the name of a file of networks ends in '" + END + "'");
    }
    return walk(path, importing);
  }

  private static ImportPath walk(String path, String importing) {
    Deque<String> names = new ArrayDeque<>(Arrays.asList(importing.split("/")));
    names.removeLast();
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(END)) {
        return wrong("it has a folder or file without a name");
      } else if (name.equals("..") && names.pollLast() == null) {
        return wrong("it leads out of the folder of sources");
      } else if (!name.equals("..") && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return new ImportPath(String.join("/", names), Optional.empty());
  }

  private static ImportPath wrong(String why) {
    return new ImportPath("", Optional.of(why));
  }
}
