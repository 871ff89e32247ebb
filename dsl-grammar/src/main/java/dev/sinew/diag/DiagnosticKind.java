package dev.sinew.diag;

import java.util.List;

/**
 * Every message there is: its stable tag, its severity, and its text, whose holes {@code {0}},
 * {@code {1}} are filled in order.
 */
public enum DiagnosticKind {
  // reading the text
  SYNTAX("syntax", "found {0} where {1} is expected"),
  END_OF_FILE("end-of-file", "the file ends where {0} is expected"),
  MISSPELT_WORD("misspelt-word", "{0} starts no statement"),
  COLON_FOR_EQUALS("colon-for-equals", "found ':' where '=' is expected"),
  MISSING_COLON("missing-colon", "found {0} where ':' is expected"),
  MISSING_BRACE("missing-brace", "'{' is missing before {0}"),
  MISSING_COMMA("missing-comma", "',' is missing before {0}, or a sign such as '->' or '+'"),
  MISSING_EXPRESSION("missing-expression", "an expression is missing before {0}"),
  UNNAMED_VALUE("unnamed-value", "the value that starts with '{0}' has no name"),
  BAD_NAME("bad-name", "'{0}' is no name: a name starts with a letter"),
  NOT_CLOSED("not-closed", "this '{0}' is not closed"),
  CLOSED_IN_COMMENT("closed-in-comment", "what closes this '{0}' stands in a comment"),
  NESTING_TOO_DEEP("nesting-too-deep", "more than {0} brackets, signs or '?' are nested here"),
  ARROW_BESIDE_OPERATOR("arrow-beside-operator", "'->' beside '{0}' reads two ways"),
  MISSING_ARROW("missing-arrow", "{0} follows an expression without '->'"),
  MISSING_TYPE("missing-type", "input '{0}' has no type"),
  TYPED_BLOCK_INPUT(
      "typed-block-input", "input '{0}' of a block has a type, but takes whatever flows in"),
  UNNAMED_OUTPUT("unnamed-output", "this output has no name"),
  MISPLACED("misplaced", "{0} cannot stand {1}"),
  CHAINED_COMPARISON("chained-comparison", "{0} compares what {1} has already compared"),
  RESERVED_WORD("reserved-word", "'{0}' is a word of the language, so nothing can be called that"),
  NOT_YET("not-yet", "'{0}' is reserved for a later version and means nothing yet"),
  LOSS_OUTSIDE_TRAIN("loss-outside-train", "'loss' stands outside of 'train'"),
  OUTSIDE_NETWORK("outside-network", "{0} stands outside of any network"),
  NO_NETWORK("no-network", "there is no network in this file"),
  BAD_CHARACTER("bad-character", "{0} means nothing here"),
  BAD_NUMERAL("bad-numeral", "'{0}' is not a number"),
  NUMERAL_OUT_OF_RANGE("numeral-out-of-range", "{0} is beyond what a double holds"),
  OPEN_TEXT("open-text", "this text has no closing quote on its line"),
  BAD_ESCAPE("bad-escape", "{0} means nothing in a text"),
  OPEN_COMMENT("open-comment", "this comment is not closed"),

  // names
  UNKNOWN_NAME("unknown-name", "no value is called '{0}'"),
  USED_BEFORE("used-before-definition", "'{0}' is used before it is defined"),
  DUPLICATE_NAME("duplicate-name", "'{0}' is defined twice"),
  JAVA_NAME("java-name", "'{0}' cannot be a name here: Java has another use for the word"),
  SAME_CLASS("same-class", "network {0} would become the class {1}, as does the one at {2}"),

  // statements
  NO_INPUT("no-input", "{0} has no input"),
  NO_OUTPUT("no-output", "{0} has no output"),
  TOO_MANY_PORTS(
      "too-many-ports", "network {0} has {1} inputs and outputs together, and {2} is the most"),
  GIVEN_TWICE("given-twice", "'{0}' can be given once only"),
  UNKNOWN_PRECISION("unknown-precision", "precision is float or double, not '{0}'"),
  UNKNOWN_TYPE("unknown-type", "an input holds float numbers, not '{0}'"),
  UNKNOWN_UNIT("unknown-unit", "{0} cannot follow {1}"),
  LABELS_WITH_UNITS(
      "labels-with-units", "output {0} has labels, so its numbers are scores and have no unit"),
  UNIT_OF_SHARES(
      "unit-of-shares", "output {0} ends in {1}, and shares have no unit of the caller's"),
  NOTHING_TO_MEASURE(
      "nothing-to-measure",
      "normalize of {0} is to be measured on its target, but no loss takes a target of {0} from the"
          + " data"),
  UNIT_OF_SCORES(
      "unit-of-scores", "{1} judges classes, so output {0} gives scores and has no unit"),
  UNIT_LENGTH("unit-length", "{0} lists {1} numbers, but {2} has shape {3}, so there are {4}"),
  UNUSED("unused", "{0} is never used"),
  UNUSED_FUNCTION(Severity.WARNING, "unused-function", "nothing calls the {0} {1}"),

  // steps and values
  UNKNOWN_STEP("unknown-step", "there is no step called '{0}'"),
  NOT_A_STEP("not-a-step", "{0} cannot stand behind '{1}', where a step is expected"),
  NOT_A_VALUE("not-a-value", "{0} is no value of the network"),
  NEEDS_SOURCE("needs-source", "'{0}' is a step, so something must flow into it"),
  JOIN_COUNT("join-count", "{0} joins 2 to {1} values, but found {2}"),

  // blocks
  CIRCULAR_BLOCK("circular-block", "block {0} is made of itself: {1}"),
  BLOCKS_TOO_DEEP("blocks-too-deep", "more than {0} blocks are used within one another here"),
  VALUE_IN_BLOCK(
      "value-in-block",
      "'{0}' is a value of the network, and {1} sees its inputs and parameters only"),
  SEVERAL_OUTPUTS(
      "several-outputs", "{0} has several outputs ({1}), and one value is expected here"),
  UNKNOWN_MEMBER("unknown-member", "{0} has no output called '{1}'"),
  SHARED_SHAPE(
      "shared-shape",
      "{0} is one tensor of shape {1} for all uses, but {2} of shape {3} would need {4}"),

  // parameters of networks
  UNKNOWN_NETWORK_PARAMETER(
      "unknown-network-parameter",
      "'{0}' is set from outside, but network {1} has no such parameter"),
  BAD_PARAMETER_NAME(
      "bad-parameter-name",
      "<{0}> names no parameter of a network; write it as <Digits.width>, the parameter width of"
          + " the network Digits"),
  BAD_PARAMETER_VALUE(
      "bad-parameter-value",
      "parameter {0} of network {1} is set from outside to \"{2}\", which is no number"),

  // functions
  UNKNOWN_FUNCTION("unknown-function", "there is no function called '{0}'"),
  UNKNOWN_PARAMETER("unknown-parameter", "function {0} has no parameter called '{1}'"),
  VALUE_IN_FUNCTION(
      "value-in-function",
      "'{0}' is a value of the network, and function {1} sees its parameters only"),
  RECURSIVE_FUNCTION("recursive-function", "function {0} is worked out from itself"),
  ARGUMENT_COUNT("argument-count", "{0} takes {1}, but found {2}"),
  BUILT_IN_NAME("built-in-name", "'{0}' is a {1} of the language already"),
  FUNCTION_TOO_LONG("function-too-long", "function {0} takes more than {1} operations"),
  OUTSIDE_FUNCTION("outside-function", "{0} can stand in a function only"),
  NO_SLOPE("no-slope", "{0} is flat wherever it has a slope, so nothing before it can learn"),

  // settings
  UNKNOWN_SETTING("unknown-setting", "{0} has no setting called '{1}'"),
  DUPLICATE_SETTING("duplicate-setting", "'{0}' is set twice"),
  MISSING_SETTING("missing-setting", "{0} needs {1}"),
  UNEXPECTED_ARGUMENT("unexpected-argument", "{0} takes {1}, but found {2}"),
  WRONG_TYPE("wrong-type", "{0} must be {1}, but found {2}"),
  OUT_OF_RANGE("out-of-range", "{0} must be {1}, but is {2}"),
  DIVISION_BY_ZERO("division-by-zero", "this divides by 0"),
  SETTINGS_CONFLICT("settings-conflict", "{0} of {1} has no effect here: {2}"),
  UNKNOWN_INITIALIZER("unknown-initializer", "{0} cannot be '{1}'"),
  BAD_LAYER_NAME(
      "bad-layer-name",
      "a layer's name is made of letters, digits and '_', with single dots between, and at most {0}"
          + " long"),
  DUPLICATE_TENSOR("duplicate-tensor", "two tensors are called {0}"),
  TOO_MANY_NUMBERS(
      "too-many-numbers",
      "{0} numbers are written out here, and {1} is the most; load them from a model file"
          + " instead"),

  // shapes
  NOT_A_VECTOR("not-a-vector", "{0} expects a vector, but {1} has shape {2}"),
  SHAPES_DIFFER("shapes-differ", "'{0}' cannot join {1} of shape {2} and {3} of shape {4}"),
  CONCAT_SHAPES(
      "concat-shapes",
      "concat along axis {0} joins values that are alike in all other axes, but {1} has shape {2}"
          + " and {3} has {4}"),
  SPLIT_SIZES("split-sizes", "the parts {0} are {1} together, but {2} has shape {3}, which is {4}"),
  RESHAPE_COUNT(
      "reshape-count", "reshape to {0} takes {1} numbers, but {2} has shape {3}, which are {4}"),
  TRANSPOSE_ORDER(
      "transpose-order",
      "{0} has shape {1}, so transpose takes its axes {2} in some order, but found {3}"),
  NO_AXIS("no-axis", "{0} has shape {1} and no axis {2}; its axes are {3}"),
  WEIGHT_SHAPE("weight-shape", "{0} must be {1} here, but is written as {2}"),
  TOO_LARGE("too-large", "{0} would hold {1} numbers, more than the 2147483639 of a Java array"),
  TOO_MANY_STEPS(
      "too-many-steps", "network {0} has {1} steps, and {2} is the most that Java classes hold"),

  // labels and training
  LABEL_COUNT("label-count", "output {0} has {1} labels, but shape {2}"),
  DUPLICATE_LABEL("duplicate-label", "the label \"{0}\" stands twice"),
  BAD_RANGE(
      "bad-range",
      "a range of labels rises from one whole number or letter to another; {0}..{1} does not"),
  UNKNOWN_LOSS("unknown-loss", "there is no loss called '{0}'"),
  UNKNOWN_OPTIMIZER("unknown-optimizer", "there is no optimizer called '{0}'"),
  UNKNOWN_OUTPUT("unknown-output", "a loss judges an output; {0} is none"),
  LOSS_NEEDS_OUTPUT(
      "loss-needs-output",
      "network {0} has several outputs ({1}), so the loss names one: {2}({3})"),
  LOSS_NOT_A_SUM(
      "loss-not-a-sum", "losses are added, and multiplied or divided by numbers, but this {0}"),
  UNKNOWN_LABEL("unknown-label", "output {0} has no label \"{1}\""),
  LOSS_SHAPE("loss-shape", "{0} must have {1}, but has {2}"),
  ONLY_WHILE_TRAINING(
      "only-while-training", "'{0}' is given only while training, so only the loss can use it"),
  LABELS_PART_AT_HALF(
      "labels-part-at-half",
      "the two labels of {0} part at 0.5, but {1} makes its score part at 0"),
  LONE_SHARE("lone-share", "output {0} ends in {1} of a single number, which is always {2}"),
  LOSS_MISFIT("loss-misfit", "{0} judges {1}, but {2} ends in {3}"),
  PERCEPTRON_SHAPE(
      "perceptron-shape",
      "the perceptron rule trains one dense layer with step behind it, but {0}"),
  NO_GRADIENT("no-gradient", "no gradient reaches {0}: the loss does not depend on it"),
  NOTHING_TO_TRAIN(
      "nothing-to-train", "network {0} has a train block, but nothing that training could change"),

  // annotations
  WRONG_KIND(
      "wrong-kind", "@NeuralNetwork stands on an interface or a class; {0} is of the kind: {1}"),
  NOTHING_GIVEN(
      "nothing-given",
      "@NeuralNetwork on {0} names no network: give the text itself, a file as in"
          + " @NeuralNetwork(source = \"digits.nn\"), or fields such as @Input(4) Value flower"),
  BOTH_GIVEN(
      "two-networks", "@NeuralNetwork on {0} gives a text and a file; leave out one of the two"),
  LAYERS_BESIDE_TEXT(
      "layers-beside-text",
      "@NeuralNetwork on {0} gives a text or a file, and so do layers in the type itself; leave out"
          + " one of the two"),
  NOT_A_VALUE_FIELD(
      "not-a-value-field", "the field {0} has the annotation @{1}, so its type is Value, not {2}"),
  FIELD_WITHOUT_ANNOTATION(
      "field-without-annotation",
      "nothing says what the value {0} is; annotate it with @Input, @Dense or @Nn"),
  NO_VALUE("no-value", "nothing says what the value {0} is; add @Dense or @Nn to @{1}"),
  TWO_MEANINGS("two-meanings", "{0} has @{1} and @{2}, which exclude each other"),
  NOTHING_FLOWS_IN(
      "nothing-flows-in",
      "nothing flows into {0}: it has no value above it; add an @Input or write from = \"...\""),
  NOT_A_NAME(
      "not-a-name", "from names one value, and \"{0}\" is no name; write an expression with @Nn"),
  UNIT_WITHOUT_PORT(
      "unit-without-port", "@{0} belongs to an input or output, and {1} is neither; add @Output"),
  LABELS_UNCLEAR(
      "labels-unclear",
      "@Labels takes the labels one by one, as in @Labels({\"no\", \"yes\"}), or from and to of a"
          + " range"),

  UNRESOLVED(
      "unresolved",
      "no network is generated for {0}, because its annotations or methods name something that is"
          + " not there; javac says what"),
  BAD_PARAMETERS(
      "bad-parameters",
      "\"{0}\" sets no parameter; write names and numbers, as in parameters = \"width = 32, depth ="
          + " 2\""),
  PARAMETER_TWICE("parameter-twice", "the parameter {0} is set twice"),
  UNKNOWN_NETWORK("unknown-network", "{0} has no network called {1}; it has {2}"),
  NAME_A_NETWORK(
      "name-a-network",
      "{0} asks for the method {1}, so it stands for one network, but {2} holds {3}; say which, as"
          + " in name = \"{4}\""),
  ABSTRACT_CLASS(
      "abstract-class",
      "no network's class can implement {0}, as it extends dev.sinew.Network and not {1}; make that"
          + " an interface"),
  SEALED("sealed", "the interface {0} is sealed, so no network's class can implement it"),
  GENERIC("generic", "{0} has type parameters, and a network's class implements plain types only"),
  VARARGS("varargs", "{0} is a list of arguments; write its type {1} with [] instead of ..."),
  HIDDEN("hidden", "{0} is private, so the network's class cannot see it; leave the private out"),
  METHOD_CLASH(
      "method-clash",
      "{0} has the method {1} already, which returns {2} and not {3}; give yours another name"),
  OTHER_ORDER(
      "other-order", "predict of {0} takes its arrays in the order {1}, not {2}; write them so"),
  INPUT_NOT_GIVEN(
      "input-not-given",
      "{0} gives nothing for the input {1}, at {2}, of shape {3}; it gives only: {4}"),
  NO_SUCH_INPUT(
      "no-such-input", "{0} gives {1}, but network {2} has no such input; its inputs are: {3}"),
  INPUT_TYPE(
      "input-type",
      "{0} cannot give the input {1}, at {2}, of shape {3}, by {4} of the type {5}; it takes {6}"),
  INPUT_COUNT(
      "input-count", "{0} gives the input {1}, at {2}, of shape {3}, {4} ({5}), but it takes {6}"),
  ANSWER_IS_NO_RECORD(
      "answer-is-no-record",
      "{0} returns {1}, but network {2} has several outputs, so it takes a record with the"
          + " components {3}"),
  NO_SUCH_OUTPUT(
      "no-such-output",
      "the record {0} has the component {1}, but network {2} has no such output; its outputs are:"
          + " {3}"),
  OUTPUT_LEFT_OUT(
      "output-left-out", "the record {0} has no component for the output {1}, at {2}; add it"),
  ANSWER_TYPE(
      "answer-type",
      "{0} is of the type {1}, but the output {2}, at {3}, has shape {4} and {5}; it can be {6}"),
  ENUM_COUNT(
      "enum-count",
      "the enum {0} has {1} constants, but the output {2}, at {3}, has {4} labels: {5}"),
  ENUM_NAME(
      "enum-name",
      "the constants of {0} stand for the labels in order, but {1} meets the label \"{2}\" of the"
          + " output {3}, at {4}; put them in that order, and name them as the labels, in any"
          + " case"),

  // imports
  IMPORT_NOWHERE(
      "import-nowhere", "this text is in no folder of sources, so it cannot import \"{0}\""),
  IMPORT_PATH("import-path", "\"{0}\" cannot be imported: {1}"),
  IMPORT_NOT_FOUND("import-not-found", "the file \"{0}\" was not found"),
  UNUSED_IMPORT(Severity.WARNING, "unused-import", "nothing of \"{0}\" is used"),

  // files and classes
  UNKNOWN_OPTION("unknown-option", "there is no option -A{0}; the processor knows -A{1}"),
  BAD_OPTION("bad-option", "-A{0} names a folder that cannot be one: \"{1}\""),
  NO_FOLDER(
      "no-folder", "-A{0} names no folder; write the one with the .nn files behind it, as a path"),
  FILE_NOT_FOUND(
      "file-not-found",
      "{0} was not found. Looked in:{1}\n"
          + "Put it below src/main/nn or src/main/resources in the folder of the package of {2}, or"
          + " name its folder by -Asinew.source"),
  BAD_FILE_NAME(
      "bad-file-name",
      "\"{0}\" is no file name relative to the package of {1}: write it with forward slashes,"
          + " without '..' and spaces, and not from the root"),
  FILE_UNREADABLE("file-unreadable", "{0} could not be read: {1}"),
  WEIGHTS_UNUSABLE("weights-unusable", "the network cannot be frozen with {0}: {1}"),
  NOT_UTF_8("not-utf-8", "the byte {0} is not UTF-8, the encoding of .nn files"),
  FOLDER_NAME("folder-name", "the folder '{0}' cannot be part of a package name: {1}"),
  SAME_FILE(
      "same-file",
      "network {0} would become the class {1}, which differs only in case from {2} of the one at"
          + " {3}"),
  CLASS_EXISTS(
      "class-exists",
      "the class {0} is there already, so {1} cannot generate it; rename the network or the class"),
  WRITE_FAILED("write-failed", "{0} could not be written: {1}");

  private final Severity severity;
  private final String tag;
  private final String template;

  DiagnosticKind(String tag, String template) {
    this(Severity.ERROR, tag, template);
  }

  DiagnosticKind(Severity severity, String tag, String template) {
    this.severity = severity;
    this.tag = tag;
    this.template = template;
  }

  /** The name that stays: what the error index and a search engine know this message by. */
  public String tag() {
    return tag;
  }

  /** Whether it stops the build. */
  public Severity severity() {
    return severity;
  }

  /** The sentence, its holes filled by {@code arguments} in order. */
  public String message(List<String> arguments) {
    return Template.fill(template, arguments);
  }

  /** The sentence behind its tag, without a place: {@code error[tag]: message}. */
  public String headline(List<String> arguments) {
    return severity.word() + "[" + tag + "]: " + message(arguments);
  }
}
