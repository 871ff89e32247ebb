package dev.sinew.maven;

import java.nio.file.Path;
import java.util.List;

/**
 * A {@code .nn} file that was found.
 *
 * @param root the folder that {@code name} starts from: the project's, or for networks kept outside
 *     of it the source folder
 * @param name what messages call the file, for example {@code src/main/nn/shop/digits.nn}
 * @param folders the folders between the source folder and the file, for example {@code [shop]}
 */
record NetworkFile(Path root, String name, List<String> folders) {
  NetworkFile {
    folders = List.copyOf(folders);
  }

  Path path() {
    return root.resolve(name);
  }

  /** Where it lies in the source folder, as imports name it: {@code shop/digits.nn}. */
  String place() {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return folders.isEmpty() ? file : String.join("/", folders) + "/" + file;
  }

  /** The package of its classes, empty for the unnamed one. */
  String packageName() {
    return String.join(".", folders);
  }
}
