package dev.sinew.processor.numeric;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A case of an oracle file.
 *
 * @param file without its ending
 * @param json the case as the file has it
 */
record OracleCase(String file, JsonObject json) {
  static final List<String> FILES =
      List.of(
          "dense",
          "activations",
          "losses",
          "conv2d",
          "pool",
          "norm",
          "embedding",
          "residual",
          "recurrent",
          "attention",
          "networks",
          "optim");

  /** Every case of every file, in order. */
  static List<OracleCase> all() {
    List<OracleCase> cases = new ArrayList<>();
    for (String file : FILES) {
      for (JsonElement each :
          SharedFolder.json("oracle/" + file + ".json").getAsJsonArray("cases")) {
        cases.add(new OracleCase(file, each.getAsJsonObject()));
      }
    }
    return cases;
  }

  String name() {
    return json.get("name").getAsString();
  }

  boolean has(String group) {
    return json.has(group);
  }

  boolean has(String group, String name) {
    return json.has(group) && json.getAsJsonObject(group).has(name);
  }

  OracleTensor tensor(String group, String name) {
    return OracleTensor.of(json.getAsJsonObject(group).getAsJsonObject(name));
  }

  double loss() {
    return json.get("loss").getAsDouble();
  }

  /**
   * The start parameters of the case.
   *
   * @param names tensor of the network to tensor of the case
   */
  Parameters parameters(NetworkSpec spec, Map<String, String> names) {
    return parameters(spec, names, json.getAsJsonObject("params"));
  }

  static Parameters parameters(NetworkSpec spec, Map<String, String> names, JsonObject given) {
    Parameters parameters = Parameters.initial(spec, 1);
    for (NetworkSpec.TensorSpec tensor : spec.tensors()) {
      String name = names.getOrDefault(tensor.name(), "");
      OracleTensor values = OracleTensor.of(given.getAsJsonObject(name));
      parameters = parameters.with(tensor.name(), values.data());
    }
    return parameters;
  }

  /** The inputs and targets as samples for training; class numbers or rows as the case has them. */
  Dataset samples(double[][] rows) {
    OracleTensor target = tensor("inputs", "target");
    boolean single = rows.length == 1 && target.data().length > 1;
    return target.hasRows() || single
        ? Dataset.of(rows, target.rows())
        : Dataset.of(rows, target.classes());
  }

  @Override
  public String toString() {
    return file + "/" + name();
  }
}
