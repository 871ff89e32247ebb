package dev.sinew.processor;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.SourceFile;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Compiles the networks of one annotated type: valid annotation? text? classes? */
final class AnnotatedNetwork {
  private final ProcessingEnvironment environment;

  AnnotatedNetwork(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  void compile(TypeElement type) {
    NetworkAnnotation annotation = NetworkAnnotation.of(type, environment.getElementUtils());
    MessagerPrinter messages = new MessagerPrinter(environment.getMessager(), annotation);
    Optional<SourceFile> source = source(annotation, messages);
    if (source.isEmpty()) {
      return;
    }
    Compilation compilation = NetworkCompiler.compile(source.get(), annotation.packageName());
    for (Diagnostic diagnostic : compilation.diagnostics()) {
      messages.print(diagnostic);
    }
    ClassWriter writer = new ClassWriter(environment.getFiler(), type, messages);
    compilation.classes().forEach(writer::write);
  }

  private Optional<SourceFile> source(NetworkAnnotation annotation, MessagerPrinter messages) {
    String text = annotation.text();
    String file = annotation.file();
    if (text.isEmpty() == file.isEmpty()) {
      messages.print(
          text.isEmpty() ? AnnotationMistake.NOTHING_GIVEN : AnnotationMistake.BOTH_GIVEN,
          annotation.type().getSimpleName());
      return Optional.empty();
    }
    if (!text.isEmpty()) {
      String name = "@NeuralNetwork on " + annotation.type().getSimpleName();
      return Optional.of(new SourceFile(name, text));
    }
    return new NnFileFinder(environment.getFiler(), messages).find(annotation);
  }
}
