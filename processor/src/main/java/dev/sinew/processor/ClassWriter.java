package dev.sinew.processor;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Hands generated classes to javac, each with the one type it originates from. */
final class ClassWriter {
  private final Filer filer;
  private final TypeElement origin;
  private final MessagerPrinter messages;

  ClassWriter(Filer filer, TypeElement origin, MessagerPrinter messages) {
    this.filer = filer;
    this.origin = origin;
    this.messages = messages;
  }

  void write(GeneratedClass generated) {
    String name = generated.qualifiedName();
    try (Writer out = filer.createSourceFile(name, origin).openWriter()) {
      out.write(generated.text());
    } catch (FilerException e) {
      messages.print(AnnotationMistake.CLASS_EXISTS, name, origin.getSimpleName());
    } catch (IOException e) {
      messages.print(AnnotationMistake.WRITE_FAILED, name, String.valueOf(e.getMessage()));
    }
  }
}
