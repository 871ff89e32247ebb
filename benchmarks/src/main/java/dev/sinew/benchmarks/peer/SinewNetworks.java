package dev.sinew.benchmarks.peer;

import dev.sinew.benchmarks.networks.DigitsNetwork;
import dev.sinew.benchmarks.networks.DigitsPass;
import dev.sinew.benchmarks.networks.FlatProductNetwork;
import dev.sinew.benchmarks.networks.FlatProductPass;
import dev.sinew.benchmarks.networks.SmallNetwork;
import dev.sinew.benchmarks.networks.SmallPass;
import dev.sinew.benchmarks.networks.Square1024Network;
import dev.sinew.benchmarks.networks.Square1024Pass;
import dev.sinew.benchmarks.networks.Square256Network;
import dev.sinew.benchmarks.networks.Square256Pass;
import dev.sinew.benchmarks.networks.Square512Network;
import dev.sinew.benchmarks.networks.Square512Pass;
import dev.sinew.benchmarks.networks.SquareProductNetwork;
import dev.sinew.benchmarks.networks.SquareProductPass;
import dev.sinew.benchmarks.networks.TextbookNetwork;
import dev.sinew.benchmarks.networks.TextbookPass;
import dev.sinew.benchmarks.networks.TinyNetwork;
import dev.sinew.benchmarks.networks.TinyPass;
import java.util.List;

/** The networks that are measured, by the sizes of their layers. */
final class SinewNetworks {
  private static final long SEED = 1;
  private static final float[] NO_TARGET = {};

  private SinewNetworks() {}

  static SinewNetwork<?> named(String name) {
    return switch (name) {
      case "2-2-2" -> textbook();
      case "12-3-2" -> tiny();
      case "32-64-64-8" -> small();
      case "784-128-10" -> digits();
      case "512x512" -> squareProduct();
      case "784x128" -> flatProduct();
      case "256-256-256" -> square256();
      case "512-512-512" -> square512();
      case "1024-1024-1024" -> square1024();
      default -> throw new IllegalArgumentException("There is no network " + name + ".");
    };
  }

  private static SinewNetwork<TextbookPass> textbook() {
    TextbookNetwork network = new TextbookNetwork(SEED);
    return new SinewNetwork<>(
        "2-2-2",
        network,
        network.predictor()::predict,
        network::newPass,
        TextbookPass::x,
        TextbookPass::y,
        TextbookPass::yTarget,
        Loss.HALF_SQUARED_ERROR,
        List.of(Function.SIGMOID, Function.SIGMOID));
  }

  private static SinewNetwork<TinyPass> tiny() {
    TinyNetwork network = new TinyNetwork(SEED);
    return new SinewNetwork<>(
        "12-3-2",
        network,
        network.predictor()::predict,
        network::newPass,
        TinyPass::x,
        TinyPass::y,
        TinyPass::yTarget,
        Loss.HALF_SQUARED_ERROR,
        List.of(Function.SIGMOID, Function.SIGMOID));
  }

  private static SinewNetwork<SmallPass> small() {
    SmallNetwork network = new SmallNetwork(SEED);
    return new SinewNetwork<>(
        "32-64-64-8",
        network,
        network.predictor()::predict,
        network::newPass,
        SmallPass::x,
        SmallPass::y,
        SmallPass::yTarget,
        Loss.HALF_SQUARED_ERROR,
        List.of(Function.RELU, Function.RELU, Function.IDENTITY));
  }

  private static SinewNetwork<DigitsPass> digits() {
    DigitsNetwork network = new DigitsNetwork(SEED);
    return new SinewNetwork<>(
        "784-128-10",
        network,
        network.predictor()::predict,
        network::newPass,
        DigitsPass::x,
        DigitsPass::y,
        DigitsPass::yTarget,
        Loss.CROSS_ENTROPY,
        List.of(Function.RELU, Function.SOFTMAX));
  }

  private static SinewNetwork<SquareProductPass> squareProduct() {
    SquareProductNetwork network = new SquareProductNetwork(SEED);
    return new SinewNetwork<>(
        "512x512",
        network,
        network.predictor()::predict,
        network::newPass,
        SquareProductPass::x,
        SquareProductPass::y,
        (pass, row) -> NO_TARGET,
        Loss.HALF_SQUARED_ERROR,
        List.of(Function.IDENTITY));
  }

  private static SinewNetwork<FlatProductPass> flatProduct() {
    FlatProductNetwork network = new FlatProductNetwork(SEED);
    return new SinewNetwork<>(
        "784x128",
        network,
        network.predictor()::predict,
        network::newPass,
        FlatProductPass::x,
        FlatProductPass::y,
        (pass, row) -> NO_TARGET,
        Loss.HALF_SQUARED_ERROR,
        List.of(Function.IDENTITY));
  }

  private static SinewNetwork<Square256Pass> square256() {
    Square256Network network = new Square256Network(SEED);
    return new SinewNetwork<>(
        "256-256-256",
        network,
        network.predictor()::predict,
        network::newPass,
        Square256Pass::x,
        Square256Pass::y,
        (pass, row) -> NO_TARGET,
        Loss.HALF_SQUARED_ERROR,
        List.of(Function.RELU, Function.IDENTITY));
  }

  private static SinewNetwork<Square512Pass> square512() {
    Square512Network network = new Square512Network(SEED);
    return new SinewNetwork<>(
        "512-512-512",
        network,
        network.predictor()::predict,
        network::newPass,
        Square512Pass::x,
        Square512Pass::y,
        (pass, row) -> NO_TARGET,
        Loss.HALF_SQUARED_ERROR,
        List.of(Function.RELU, Function.IDENTITY));
  }

  private static SinewNetwork<Square1024Pass> square1024() {
    Square1024Network network = new Square1024Network(SEED);
    return new SinewNetwork<>(
        "1024-1024-1024",
        network,
        network.predictor()::predict,
        network::newPass,
        Square1024Pass::x,
        Square1024Pass::y,
        (pass, row) -> NO_TARGET,
        Loss.HALF_SQUARED_ERROR,
        List.of(Function.RELU, Function.IDENTITY));
  }
}
