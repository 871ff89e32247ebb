package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.Network;
import dev.sinew.Parameters;
import dev.sinew.processor.GeneratedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that a user may choose must not meet those of Java, the runtime or generated code. */
class NamesTest {
  private static List<List<String>> names() {
    return Stream.of(
            "row rowRow weights values",
            "gradient gradients forward backward",
            "n s x y",
            "w b dy dx",
            "a max sum target",
            "state scratch SPEC spec",
            "Row Weights Values Gradients",
            "String Math Object Arrays",
            "System Override ThreadLocal Path",
            "Arguments Winner Elementary Rows",
            "WeightRows ModelFile Network NetworkSpec",
            "Parameters Initializer Precision Generated",
            "FloatPass Dataset TrainingDefaults IOException",
            "State Outputs Adam Sgd",
            "TNetwork TPass TWeights TValues",
            "TForward TBackward TLoss TGradients",
            "record var yield sealed",
            "permits when module with",
            "run sample value of",
            "fromLoss fromOutputs refreshForLoss refreshForOutputs",
            "allocatePart1 runPart1 describe describePart1",
            "hidden hiddenDense hiddenRelu hiddenDelta",
            "hiddenGradient hiddenTarget hiddenWeight hiddenBias",
            "hiddenWeightRows hiddenDense1 hiddenDense2 hiddenDense12",
            "predict classify classifyA fit",
            "load save use parameters",
            "newPass capacity order from",
            "data outputs inputs start",
            "lossOf lossAndGradient loadInputs loadTargets",
            "outputRow targetRow addsUpLoss refresh",
            "hashCode toString getClass notify",
            "wait notifyAll equals clone",
            "finalize main serialVersionUID main1",
            "train1 batch epochs seed",
            "_x x_ X xX",
            "\u00e4 \u00c4 \u03b1 \u4e00",
            "\ud835\udcb3 \ud835\udc4e a1 a2",
            "I i \u0131 \u0130",
            "i o dys dxs",
            "float1 double1 int1 long1",
            "Float Double Integer Deprecated")
        .map(words -> List.of(words.split(" ")))
        .toList();
  }

  /** Two inputs, one of them scaled; two outputs with labels; a layer twice in one statement. */
  private static String network(String one, String two, String three, String four) {
    return """
    network T {
      input  %1$s: float[3] scale(1/2)
      input  %2$s: float[9]
      hidden0 = (%1$s -> dense(9) -> relu -> dense(9)) + %2$s * %2$s
      output %3$s = hidden0 -> dense(2) -> softmax labels("no", "yes")
      output %4$s = hidden0 -> tanh -> dense(2, frozen = all) labels("off", "on")
      train { loss = crossEntropy(%3$s) }
    }
    """
        .formatted(one, two, three, four);
  }

  /** Each name as an input, as an output and as a value between them. */
  @Test
  void everyNameEverywhere() {
    List<GeneratedClass> sources = new ArrayList<>();
    for (List<String> four : names()) {
      String at = "names" + sources.size() + ".";
      sources.addAll(
          Compile.classes(
              at + "first", network(four.get(0), four.get(1), four.get(2), four.get(3))));
      sources.addAll(
          Compile.classes(
              at + "second", network(four.get(2), four.get(3), four.get(0), four.get(1))));
      sources.addAll(
          Compile.classes(at + "inner", inner(four.get(0), four.get(1), four.get(2), four.get(3))));
    }
    for (String name : List.of("String", "Object", "A", "digits", "Network", "_a", "\u00e4")) {
      sources.addAll(
          Compile.classes(
              "networks.n" + sources.size(),
              network("a", "b", "c", "d").replace("network T", "network " + name)));
    }
    assertEquals(List.of(), Javac.compile(sources, "-Werror").messages());
  }

  /** What only training is given has fields in the pass, beside what its methods name. */
  @Test
  void everyNameOfATrainInput() {
    List<GeneratedClass> sources = new ArrayList<>();
    for (String name :
        List.of("start", "capacity", "onlyForward", "inspection", "all", "values", "gradients")) {
      sources.addAll(
          Compile.classes(
              "given.n" + sources.size(),
              """
              network T {
                input  x: float[4]
                a = x -> dense(4) -> relu -> dense(4) -> relu -> dense(4) -> relu -> dense(4)
                output y = a -> dense(2) -> softmax
                train { input %1$s: float loss = crossEntropy(sampleWeight = %1$s) }
              }
              """
                  .formatted(name)));
    }
    assertEquals(List.of(), Javac.compile(sources, "-Werror").messages());
  }

  /** A single output has a plain array as its answer, and short names for its methods. */
  private static String inner(String one, String two, String three, String four) {
    return """
    network T {
      input  in0: float[40]
      %1$s = in0 -> dense(40) -> relu -> dense(40)
      %2$s = %1$s -> dense(40, bias = false) -> tanh
      %3$s = %2$s + %1$s - in0
      output %4$s = (%3$s * %2$s) -> dense(2)
    }
    """
        .formatted(one, two, three, four);
  }

  @Test
  void ownClassBesideTheGeneratedOnes() {
    String text = "network A { input x: float[2] output y = x -> dense(2) }";
    List<GeneratedClass> sources =
        Stream.concat(
                Compile.classes(text).stream(),
                Stream.of(
                    new GeneratedClass(
                        "com.example", "A", "package com.example;\nfinal class A {}\n")))
            .collect(Collectors.toList());
    assertEquals(List.of(), Javac.compile(sources, "-Werror").messages());
  }

  /** With names that meet on every side, the network still computes what another does. */
  @Test
  void sameNumbersUnderAnyName() throws ReflectiveOperationException {
    float[] plain = predict("in0", "out0");
    assertArrayEquals(plain, predict("values", "state"));
    assertArrayEquals(plain, predict("Arguments", "SPEC"));
    assertTrue(Math.abs(plain[0]) > 0);
  }

  private static float[] predict(String input, String output) throws ReflectiveOperationException {
    String text =
        "network T { input %s: float[3] output %s = %s -> dense(9) -> tanh -> dense(1) }"
            .formatted(input, output, input);
    Class<?> type = Javac.compile(Compile.classes(text)).load().loadClass("com.example.TNetwork");
    Network network = (Network) type.getConstructor(long.class).newInstance(7L);
    assertEquals(9 * 3 + 9 + 9 + 1, Parameters.initial(network.spec(), 1).floats().length);
    return (float[])
        type.getMethod("predict", float[].class)
            .invoke(network, (Object) new float[] {0.5f, -1, 2});
  }
}
