package dev.sinew.processor.annotation;

/** Collects what is wrong with the annotations of one type, and prints it as it comes. */
final class Mistakes {
  private final Messages messages;
  private boolean any;

  Mistakes(Messages messages) {
    this.messages = messages;
  }

  void report(AnnotationMistake mistake, Place place, Object... arguments) {
    any = true;
    messages.print(mistake, place, arguments);
  }

  boolean any() {
    return any;
  }
}
