package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.processor.GeneratedClass;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Hands generated classes to javac, each with the one type it originates from. */
final class ClassWriter {
  private final Filer filer;
  private final Annotation annotation;
  private final Messages messages;

  ClassWriter(Filer filer, Annotation annotation, Messages messages) {
    this.filer = filer;
    this.annotation = annotation;
    this.messages = messages;
  }

  void write(GeneratedClass generated) {
    String name = generated.qualifiedName();
    try (Writer out = filer.createSourceFile(name, annotation.element()).openWriter()) {
      out.write(generated.text());
    } catch (FilerException e) {
      messages.print(
          DiagnosticKind.CLASS_EXISTS,
          annotation.place(),
          name,
          annotation.element().getSimpleName());
    } catch (IOException e) {
      messages.print(
          DiagnosticKind.WRITE_FAILED, annotation.place(), name, String.valueOf(e.getMessage()));
    }
  }
}
