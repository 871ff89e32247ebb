package dev.sinew.processor.annotation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** All places where the file of an annotated type may lie, in the order looked in. */
final class NnRoots {
  /** The folder of {@code .nn} files beside that of the Java sources. */
  private static final String FOLDER = "nn";

  private static final Set<String> TEST_OUTPUTS = Set.of("test-classes", "test");

  private final Filer filer;

  private NnRoots(Filer filer) {
    this.filer = filer;
  }

  /** Those that the build names, those that javac knows, and {@code src/main/nn}. */
  static List<NnRoot> of(Filer filer, Options options, Element type, String packageName) {
    NnRoots roots = new NnRoots(filer);
    List<NnRoot> all = new ArrayList<>();
    options.sources().forEach(folder -> all.add(new NnRoot.Folder(folder)));
    all.add(new NnRoot.OnPath(filer, StandardLocation.SOURCE_PATH, "the source path"));
    all.add(
        new NnRoot.OnPath(
            filer, StandardLocation.CLASS_OUTPUT, "the class output, where resources are"));
    all.add(new NnRoot.OnPath(filer, StandardLocation.CLASS_PATH, "the class path"));
    Set<Path> folders = new LinkedHashSet<>();
    roots.besideSources(type, packageName).ifPresent(folders::add);
    roots.aboveOutput().ifPresent(folders::add);
    folders.forEach(folder -> all.add(new NnRoot.Folder(folder)));
    return all;
  }

  /** {@code src/main/nn} for a type in {@code src/main/java}. */
  private Optional<Path> besideSources(Element type, String packageName) {
    int depth = packageName.isEmpty() ? 0 : packageName.split("\\.", -1).length;
    return file(
            StandardLocation.SOURCE_PATH, packageName, outermost(type).getSimpleName() + ".java")
        .flatMap(file -> above(file, depth + 1))
        .map(root -> root.resolveSibling(FOLDER));
  }

  private static Element outermost(Element type) {
    Element around = type.getEnclosingElement();
    return around == null || around.getKind() == ElementKind.PACKAGE ? type : outermost(around);
  }

  /** {@code src/main/nn} of the project whose {@code target/classes} javac fills. */
  private Optional<Path> aboveOutput() {
    Optional<Path> output =
        file(StandardLocation.CLASS_OUTPUT, "", "none").flatMap(file -> above(file, 1));
    if (output.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> project = above(output.get(), 1);
    while (project.isPresent() && !Files.isDirectory(project.get().resolve("src"))) {
      project = above(project.get(), 1);
    }
    String sources = TEST_OUTPUTS.contains(output.get().getFileName().toString()) ? "test" : "main";
    return project.map(folder -> folder.resolve("src").resolve(sources).resolve(FOLDER));
  }

  private Optional<Path> file(Location location, String packageName, String name) {
    try {
      URI uri = filer.getResource(location, packageName, name).toUri();
      return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> above(Path path, int levels) {
    Path folder = path;
    for (int i = 0; i < levels && folder != null; i++) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }
}
