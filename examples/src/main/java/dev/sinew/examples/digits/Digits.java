package dev.sinew.examples.digits;

import dev.sinew.data.Dataset;
import dev.sinew.data.Split;
import dev.sinew.progress.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the network of {@code digits.nn}, keeps it in a file, and shows how it reads. */
@Command(
    name = "digits",
    description = "Learns to read handwritten digits, and is judged by images it never saw.",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:learned", "1:a file cannot be read or written", "2:options are wrong"})
final class Digits implements Callable<Integer> {
  private final PrintStream out;

  @Spec private CommandSpec self = CommandSpec.create();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "where the start parameters and the order of the images come from (42)")
  private long seed = 42;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      description = "how often each image is learned from (what digits.nn says)")
  private int epochs = DigitsNetwork.SPEC.training().orElseThrow().epochs();

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "where to keep what was learned (target/digits.safetensors)")
  private Path model = Path.of("target", "digits.safetensors");

  /** Read by the library alone. */
  @SuppressWarnings("unused")
  @Option(names = "--help", usageHelp = true, description = "shows this and ends")
  private boolean help;

  private Digits(PrintStream out) {
    this.out = out;
  }

  /** Runs the program; {@code --help} lists its options. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Digits(System.out))
            .setExecutionExceptionHandler(Digits::failed)
            .execute(args));
  }

  /**
   * A network that has learned from {@code train}, from parameters and in an order of this seed.
   */
  static DigitsNetwork learned(Dataset train, long seed) {
    DigitsNetwork network = new DigitsNetwork(seed);
    network.fit(train, settings -> settings.seed(seed));
    return network;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    checkEpochs();
    Split images = DigitImages.split();
    DigitsNetwork network = new DigitsNetwork(seed);
    say(
        "%d images to learn from, %d held out; %d parameters",
        images.train().size(), images.heldOut().size(), network.spec().parameterCount());
    network.fit(
        images.train(),
        settings ->
            settings
                .seed(seed)
                .epochs(epochs)
                .validation(images.heldOut())
                .listener(Progress.console()));

    DigitsNetwork again = savedAndLoaded(network);
    say("saved in %s (%d bytes) and loaded again", model, Files.size(model));
    say("%n%s%n", Gallery.of(again, images.heldOut()));
    double accuracy = again.evaluate(images.heldOut()).accuracy();
    say("%.1f seconds in all", (System.nanoTime() - start) / 1e9);
    say("test accuracy: %.3f", accuracy);
    return CommandLine.ExitCode.OK;
  }

  private void checkEpochs() {
    if (epochs < 1) {
      throw new ParameterException(
          self.commandLine(), "--epochs is " + epochs + "; it must be 1 or more");
    }
  }

  private DigitsNetwork savedAndLoaded(DigitsNetwork network) throws IOException {
    Path folder = model.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      network.save(model);
    } catch (IOException e) {
      throw new IOException("cannot keep the network in " + model + ": " + e, e);
    }
    return DigitsNetwork.load(model);
  }

  private void say(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
  }

  private static int failed(Exception e, CommandLine commandLine, CommandLine.ParseResult options)
      throws Exception {
    if (e instanceof IOException) {
      commandLine.getErr().println("digits: " + e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw e;
  }
}
