package dev.sinew.processor;

/** What can be wrong with an annotation, as opposed to the text it holds: tag and message. */
enum AnnotationMistake {
  NOTHING_GIVEN(
      "no-network",
      "@NeuralNetwork on %s names no network: give the text itself, or a file as in"
          + " @NeuralNetwork(source = \"digits.nn\")"),
  BOTH_GIVEN(
      "two-networks", "@NeuralNetwork on %s gives a text and a file; leave out one of the two"),
  FILE_NOT_FOUND(
      "file-not-found",
      "%s was not found. Looked in:%s\nPut it beside %s, or below src/main/resources in the folder"
          + " of its package"),
  BAD_FILE_NAME(
      "bad-file-name",
      "\"%s\" is no file name relative to the package of %s: write it with forward slashes, without"
          + " '..' and spaces, and not from the root"),
  FILE_UNREADABLE("file-unreadable", "%s could not be read: %s"),
  CLASS_EXISTS(
      "class-exists",
      "the class %s is there already, so %s cannot generate it; rename the network or the class"),
  WRITE_FAILED("write-failed", "%s could not be written: %s");

  private final String tag;
  private final String template;

  AnnotationMistake(String tag, String template) {
    this.tag = tag;
    this.template = template;
  }

  String message(Object... arguments) {
    return "error[" + tag + "]: " + template.formatted(arguments);
  }
}
