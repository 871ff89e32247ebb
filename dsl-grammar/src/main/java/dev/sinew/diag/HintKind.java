package dev.sinew.diag;

/** Every hint there is, with its text. */
public enum HintKind {
  // reading the text
  CLOSER_MISSING("'{0}' is missing before {1} at {2}"),
  COMMENT_HIDES_CLOSER("the '{0}' at {1} is in a comment: '//' starts one, division is '/'"),
  COMMENT_END("'*/' is missing"),
  OR("or {0}"),
  ONE_SIDE_IN_PARENTHESES("put one side into parentheses: '(x + y) -> f' or 'x + (y -> f)'"),
  TYPE_AFTER_COLON("an input's type follows ':', as in 'input {0}: float[8]'"),
  VALUE_AFTER_EQUALS("a value follows '=', as in '{0} = ...'"),
  WRITE_NAME_FIRST("write a name before it, as in 'hidden = {0} -> ...'"),
  TYPE_NAME_FIRST("a type starts with its name, as in 'float[8, 8]'"),
  LOSS_IN_TRAIN("write it inside of the braces: 'train { loss = crossEntropy }'"),
  STATEMENTS_IN_NETWORK("statements stand in the braces of a network: 'network Name { ... }'"),
  NAMED_OUTPUT("the name is what the caller asks for: '{0}'"),
  NAMED_OUTPUTS_OF_BLOCK("several outputs are told apart by their names: 'output mean = ...'"),
  IMPORTS_FIRST("imports stand at the top of the file"),
  NETWORKS_SIDE_BY_SIDE("networks stand beside each other: close the first one before it"),
  BLOCK_HOLDS("a block holds inputs, values, shared steps and outputs"),
  UNITS_OF_NETWORK("only inputs and outputs of a network have units"),
  TWO_COMPARISONS("compare twice: 'a < b ? (b < c ? x : y) : y'"),
  CHOOSE_BY_SIGN("choose between numbers with '?', as in 'x > 0 ? x : 0'"),
  REPEAT_STEPS("repeat steps with 'repeat', as in 'x -> repeat(3, dense(8) -> relu)'"),
  ACTIVATION_IS_STEP("an activation is a step of its own, behind the layer: write '-> {0}' there"),
  SIZES_IN_BRACKETS("sizes stand in brackets, as in 'float[8, 8]'"),
  SETTINGS_IN_PARENTHESES("settings stand in parentheses, as in '{0}(8)'"),
  NO_END_SIGN("leave it out: nothing ends a statement"),
  COMMENT_SIGN("a comment starts with '//'"),
  ORDINARY_SPACE("write an ordinary space"),
  ESCAPES("known are \\\" \\\\ \\n \\r \\t"),

  IMPORT_AS("write it as it is seen from this file: \"blocks.nn\" or \"../common/blocks.nn\""),
  LOOKED_FOR("looked for {0}"),
  SAVE_AS_UTF_8("save the file as UTF-8"),

  DEFINED_AT("{0} is defined at {1}"),
  PARAMETER_AT("{0} is {1} here and is defined at {2}"),
  SHAPE_MADE_AT("{0} gets its shape at {1}"),
  LABELS_OF_VECTOR("labels name the numbers of a vector, one each"),
  UNITS_AT("the layer gets its {0} units at {1}"),
  LARGEST_AT("the largest is {0} of shape {1}, of the layer at {2}"),
  SHAPE_DEFINED_AT("{0} has shape {1} and is defined at {2}"),
  OTHER_TENSOR_AT("the other belongs to the layer at {0}; 'name' calls a layer otherwise"),
  SHAPES_FIT("shapes fit if, from the last axis on, sizes are equal or one of them is 1"),
  PERCEPTRON("'optimizer = perceptron' trains a step, or use sigmoid"),
  PERCEPTRON_SHAPE("write 'x -> dense(1) -> step', or name an optimizer that follows a gradient"),
  ADD_FLATTEN("add '-> flatten' before {0}"),
  DID_YOU_MEAN("did you mean '{0}'?"),
  KNOWN_NAMES("known here: {0}"),
  ROUND("floor({0}) and ceil({0}) are whole"),
  WRITE("write {0}"),
  USED_AT("in {0}, used at {1}"),
  USED_AT_ON("in {0}, used at {1}, where {2}"),
  ASK_BY_NAME("one is asked for by its name: {0}"),
  GIVE_TO_BLOCK("give it to the block: 'input {0}' in it, and '{1}({0} = {0})' where it is used"),
  ONE_FOR_ALL("its shape is that of its first use, at {0}"),
  NUMBER_FROM_BUILD("a number is written 64, -0.5, 1e-4 or 1/16"),
  ADD_STEP_OR("add '-> {0}', or write {1}"),
  LOSS_FOR("for {0} there is {1}"),
  LEAVE_OUT("leave out {0}"),
  YES_OR_NO(
      "write '-> sigmoid' for yes or no, or give each class a number, as in 'dense(3) -> softmax'"),
  USE_SIGMOID("end the output with '-> sigmoid' and judge it by {0}");

  private final String template;

  HintKind(String template) {
    this.template = template;
  }

  String template() {
    return template;
  }
}
