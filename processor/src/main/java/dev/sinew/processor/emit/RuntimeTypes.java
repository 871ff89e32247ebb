package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;

/** The runtime's classes that generated code names. */
final class RuntimeTypes {
  static final ClassName GENERATED = ClassName.get("dev.sinew", "Generated");
  static final ClassName NETWORK = ClassName.get("dev.sinew", "Network");
  static final ClassName SPEC = ClassName.get("dev.sinew", "NetworkSpec");
  static final ClassName SPEC_BUILDER = SPEC.nestedClass("Builder");
  static final ClassName PRECISION = ClassName.get("dev.sinew", "Precision");
  static final ClassName INITIALIZER = ClassName.get("dev.sinew", "Initializer");
  static final ClassName PARAMETERS = ClassName.get("dev.sinew", "Parameters");
  static final ClassName FLOAT_PASS = ClassName.get("dev.sinew", "FloatPass");
  static final ClassName DOUBLE_PASS = ClassName.get("dev.sinew", "DoublePass");
  static final ClassName DEFAULTS = ClassName.get("dev.sinew.train", "TrainingDefaults");
  static final ClassName OPTIMIZER = ClassName.get("dev.sinew.train", "Optimizer");
  static final ClassName DATASET = ClassName.get("dev.sinew.data", "Dataset");
  static final ClassName ELEMENTARY = ClassName.get("dev.sinew.internal", "Elementary");
  static final ClassName PRODUCTS = ClassName.get("dev.sinew.internal", "Products");
  static final ClassName ROW_FUNCTIONS = ClassName.get("dev.sinew.internal", "RowFunctions");
  static final ClassName ROWS = ClassName.get("dev.sinew.internal", "Rows");
  static final ClassName TARGETS = ClassName.get("dev.sinew.internal", "Targets");
  static final ClassName WEIGHT_ROWS = ClassName.get("dev.sinew.internal", "WeightRows");
  static final ClassName LAYER_WEIGHT = ClassName.get("dev.sinew.internal", "LayerWeight");
  static final ClassName MEASURING = ClassName.get("dev.sinew.internal", "Deviations");
  static final ClassName ARGUMENTS = ClassName.get("dev.sinew.internal", "Arguments");
  static final ClassName WINNER = ClassName.get("dev.sinew.internal", "Winner");
  static final ClassName MEANS = ClassName.get("dev.sinew.internal", "Means");
  static final ClassName INSPECTION = ClassName.get("dev.sinew.internal", "Inspection");
  static final ClassName MODEL_FILE = ClassName.get("dev.sinew.internal", "ModelFile");
  static final ClassName FROZEN_WEIGHTS = ClassName.get("dev.sinew.internal", "FrozenWeights");
  static final ClassName SELF_TEST = ClassName.get("dev.sinew.internal", "SelfTest");

  private RuntimeTypes() {}
}
