package dev.sinew.maven;

import dev.sinew.diag.DecodedText;
import dev.sinew.diag.Diagnostic;
import dev.sinew.processor.imports.Found;
import dev.sinew.processor.imports.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a folder as imports see them. Only those that were found there can be imported, by
 * their names to the letter, so a build does the same on every system.
 */
final class FolderSources implements SourceFiles {
  private final String folder;
  private final Map<String, NetworkFile> files = new LinkedHashMap<>();

  /**
   * @param folder what messages call it
   */
  FolderSources(String folder, List<NetworkFile> files) {
    this.folder = folder;
    files.forEach(file -> this.files.put(file.place(), file));
  }

  /** The file that {@code diagnostic} is about: {@code compiled} itself or one it imports. */
  NetworkFile guilty(Diagnostic diagnostic, NetworkFile compiled) {
    return files.values().stream()
        .filter(file -> file.name().equals(diagnostic.file().path()))
        .findFirst()
        .orElse(compiled);
  }

  @Override
  public Found find(String place) {
    NetworkFile file = files.get(place);
    if (file == null) {
      return new Found.Missing(List.of(folder + "/" + place));
    }
    try {
      return new Found.File(DecodedText.of(file.name(), Files.readAllBytes(file.path())));
    } catch (IOException e) {
      return new Found.Unreadable(e.toString());
    }
  }
}
