package dev.sinew.processor.annotation;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.freeze.Form;
import dev.sinew.processor.freeze.Frozen;
import dev.sinew.processor.freeze.NetworkFreezer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes the inference-only class of a type whose annotation names a model file. */
final class FrozenType {
  static final String WEIGHTS = "weights";

  private final ProcessingEnvironment environment;
  private final Annotation annotation;
  private final Messages messages;
  private final Mistakes mistakes;

  FrozenType(
      ProcessingEnvironment environment,
      Annotation annotation,
      Messages messages,
      Mistakes mistakes) {
    this.environment = environment;
    this.annotation = annotation;
    this.messages = messages;
    this.mistakes = mistakes;
  }

  void write(
      NetworkText text,
      String packageName,
      BuildSettings settings,
      Wanted wanted,
      List<NnRoot> roots) {
    Optional<byte[]> weights =
        new NnFileFinder(roots, mistakes).bytes(annotation, WEIGHTS, packageName);
    if (weights.isEmpty()) {
      return;
    }
    Path file = null;
    try {
      file = Files.createTempFile(annotation.text(WEIGHTS).replaceAll("\\W", "-"), "");
      Files.write(file, weights.get());
      NetworkFreezer.Answer answer =
          NetworkFreezer.freeze(
              new NetworkFreezer.Request(
                  text.file(), packageName, settings, wanted, file, Form.BESIDE));
      for (Diagnostic diagnostic : answer.diagnostics()) {
        messages.print(diagnostic, text.place(diagnostic));
      }
      wanted.checkNames();
      if (!mistakes.any() && answer.frozen().isPresent()) {
        write(answer.frozen().get());
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      wanted.checkNames();
      if (!mistakes.any()) {
        unusable(e, file);
      }
    } finally {
      delete(file);
    }
  }

  private void write(Frozen frozen) throws IOException {
    new ClassWriter(environment.getFiler(), annotation, messages).write(frozen.type());
    for (Map.Entry<String, byte[]> resource : frozen.resources().entrySet()) {
      try (OutputStream out =
          environment
              .getFiler()
              .createResource(
                  StandardLocation.CLASS_OUTPUT, "", resource.getKey(), annotation.element())
              .openOutputStream()) {
        out.write(resource.getValue());
      }
    }
  }

  /** The reason, with the name that the user wrote in the place of the copy's. */
  private void unusable(Exception e, @Nullable Path copy) {
    String name = annotation.text(WEIGHTS);
    String reason = String.valueOf(e.getMessage());
    mistakes.report(
        DiagnosticKind.WEIGHTS_UNUSABLE,
        annotation.place(WEIGHTS),
        name,
        copy == null ? reason : reason.replace(copy.toString(), name));
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
