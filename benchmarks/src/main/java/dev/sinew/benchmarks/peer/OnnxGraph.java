package dev.sinew.benchmarks.peer;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes a model as an ONNX file: {@code Gemm} and a function for each layer. */
public final class OnnxGraph {
  static final String INPUT = "x";
  static final String OUTPUT = "y";

  private OnnxGraph() {}

  /** The bytes of the file, for batches of {@code n} samples. */
  public static byte[] bytes(Model model, int n) {
    GraphProto.Builder graph = GraphProto.newBuilder().setName(model.name());
    graph.addInput(value(INPUT, n, model.in()));
    graph.addOutput(value(OUTPUT, n, model.out()));
    String x = INPUT;
    for (int l = 0; l < model.layers().size(); l++) {
      Layer layer = model.layers().get(l);
      String y = l == model.layers().size() - 1 ? OUTPUT : "y" + l;
      graph.addInitializer(tensor("weight" + l, layer.weight(), layer.out(), layer.in()));
      graph.addInitializer(tensor("bias" + l, layer.bias(), layer.out()));
      boolean plain = layer.function() == Function.IDENTITY;
      graph.addNode(gemm(x, l, plain ? y : "sum" + l));
      if (!plain) {
        graph.addNode(function(layer.function(), "sum" + l, y));
      }
      x = y;
    }
    return ModelProto.newBuilder()
        .setIrVersion(8)
        .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(13))
        .setGraph(graph)
        .build()
        .toByteArray();
  }

  private static NodeProto gemm(String x, int layer, String y) {
    return NodeProto.newBuilder()
        .setOpType("Gemm")
        .addInput(x)
        .addInput("weight" + layer)
        .addInput("bias" + layer)
        .addOutput(y)
        .addAttribute(
            AttributeProto.newBuilder()
                .setName("transB")
                .setType(AttributeProto.AttributeType.INT)
                .setI(1))
        .build();
  }

  private static NodeProto function(Function function, String x, String y) {
    String type =
        switch (function) {
          case IDENTITY -> "Identity";
          case RELU -> "Relu";
          case SIGMOID -> "Sigmoid";
          case SOFTMAX -> "Softmax";
        };
    return NodeProto.newBuilder().setOpType(type).addInput(x).addOutput(y).build();
  }

  private static TensorProto tensor(String name, float[] values, int... shape) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    TensorProto.Builder tensor = TensorProto.newBuilder().setName(name);
    tensor.setDataType(TensorProto.DataType.FLOAT.getNumber());
    tensor.setRawData(ByteString.copyFrom(bytes));
    for (int size : shape) {
      tensor.addDims(size);
    }
    return tensor.build();
  }

  private static ValueInfoProto value(String name, int... shape) {
    TensorShapeProto.Builder axes = TensorShapeProto.newBuilder();
    for (int size : shape) {
      axes.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(size));
    }
    TypeProto.Tensor.Builder type =
        TypeProto.Tensor.newBuilder()
            .setElemType(TensorProto.DataType.FLOAT.getNumber())
            .setShape(axes);
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(type))
        .build();
  }
}
