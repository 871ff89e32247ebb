package dev.sinew.processor.annotation;

/** What can be wrong with an annotation, as opposed to the text it holds: tag and message. */
enum AnnotationMistake {
  // on the type
  WRONG_KIND(
      "wrong-kind", "@NeuralNetwork stands on an interface or a class; %s is of the kind: %s"),
  NOTHING_GIVEN(
      "no-network",
      "@NeuralNetwork on %s names no network: give the text itself, a file as in"
          + " @NeuralNetwork(source = \"digits.nn\"), or fields such as @Input(4) Value flower"),
  BOTH_GIVEN(
      "two-networks", "@NeuralNetwork on %s gives a text and a file; leave out one of the two"),
  LAYERS_BESIDE_TEXT(
      "layers-beside-text",
      "@NeuralNetwork on %s gives a text or a file, and so do layers in the type itself; leave out"
          + " one of the two"),

  // layer by layer
  NOT_A_VALUE_FIELD(
      "not-a-value-field", "the field %s has the annotation @%s, so its type is Value, not %s"),
  FIELD_WITHOUT_ANNOTATION(
      "field-without-annotation",
      "nothing says what the value %s is; annotate it with @Input, @Dense or @Nn"),
  NO_VALUE("no-value", "nothing says what the value %s is; add @Dense or @Nn to @%s"),
  TWO_MEANINGS("two-meanings", "%s has @%s and @%s, which exclude each other"),
  NOTHING_FLOWS_IN(
      "nothing-flows-in",
      "nothing flows into %s: it has no value above it; add an @Input or write from = \"...\""),
  NOT_A_NAME(
      "not-a-name", "from names one value, and \"%s\" is no name; write an expression with @Nn"),
  UNIT_WITHOUT_PORT(
      "unit-without-port", "@%s belongs to an input or output, and %s is neither; add @Output"),
  LABELS_UNCLEAR(
      "labels-unclear",
      "@Labels takes the labels one by one, as in @Labels({\"no\", \"yes\"}), or from and to of a"
          + " range"),

  // files
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
