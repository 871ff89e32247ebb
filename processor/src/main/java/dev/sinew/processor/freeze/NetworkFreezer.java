package dev.sinew.processor.freeze;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.Caller;
import dev.sinew.processor.NetworkCompiler;
import dev.sinew.processor.Stages;
import dev.sinew.tree.TreePrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Freezes a network of a {@code .nn} text with the parameters of a model file. */
public final class NetworkFreezer {
  private NetworkFreezer() {}

  /**
   * What to freeze.
   *
   * @param file the text, under the name that messages use
   * @param packageName of the class; empty for the unnamed package
   * @param settings as the network was compiled with for its training
   * @param caller who wants which of the text's networks, and what of its class
   * @param weights the model file
   * @param form where the class keeps its parameters
   */
  public record Request(
      SourceFile file,
      String packageName,
      BuildSettings settings,
      Caller caller,
      Path weights,
      Form form) {}

  /**
   * The frozen class, or what is wrong with the text.
   *
   * @param frozen empty if there are errors
   * @param diagnostics in source order
   */
  public record Answer(Optional<Frozen> frozen, List<Diagnostic> diagnostics) {
    public Answer {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Writes the class {@code FrozenDigits} of a network {@code Digits}.
   *
   * @throws IOException if the model file cannot be read, is damaged, or belongs to another network
   * @throws IllegalArgumentException if the caller does not want exactly one network of the text
   * @throws IllegalStateException if a JRE without a compiler runs the build
   */
  public static Answer freeze(Request request) throws IOException {
    DiagnosticLog log = new DiagnosticLog(request.file());
    List<Stages> networks =
        NetworkCompiler.stages(request.packageName(), request.settings(), request.caller(), log);
    if (log.hasErrors()) {
      return new Answer(Optional.empty(), log.diagnostics());
    }
    Stages stages = only(networks, request.file());
    String packageName = request.packageName();
    String name = stages.plan().classes().network();
    TrainedNetwork trained =
        TrainedNetwork.load(
            NetworkCompiler.compile(request.file(), packageName, request.settings()).classes(),
            packageName.isEmpty() ? name : packageName + "." + name,
            request.weights());
    Frozen frozen =
        Freezer.freeze(
            stages.simplified(),
            stages.plan().docs(),
            request.caller().contract(stages.shaped()),
            TreePrinter.print(stages.tree()),
            trained,
            packageName,
            request.form());
    return new Answer(Optional.of(frozen), log.diagnostics());
  }

  private static Stages only(List<Stages> networks, SourceFile file) {
    if (networks.size() == 1) {
      return networks.get(0);
    }
    String all =
        networks.stream().map(each -> each.shaped().name()).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        networks.isEmpty()
            ? file.path() + " does not hold that network."
            : file.path() + " has several networks, so say which one to freeze: " + all + ".");
  }
}
