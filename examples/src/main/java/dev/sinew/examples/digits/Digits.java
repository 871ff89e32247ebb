package dev.sinew.examples.digits;

import dev.sinew.Network;
import dev.sinew.data.Dataset;
import dev.sinew.data.Split;
import dev.sinew.progress.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Trains the network of {@code digits.nn} or {@code mnist.nn}, keeps it in a file, and shows how it
 * reads.
 */
@Command(
    name = "digits",
    description = "Learns to read handwritten digits, and is judged by images it never saw.",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:learned",
      "1:a file is missing, unfit or cannot be written",
      "2:options are wrong"
    })
final class Digits implements Callable<Integer> {
  private final PrintStream out;

  @Spec private CommandSpec self = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "the four files of MNIST (else 1797 small images of the program's own)")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "where the start parameters and the order of the images come from (42)")
  private long seed = 42;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      description = "how often each image is learned from (what the network says)")
  private Optional<Integer> epochs = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many threads learn (1, of MNIST one for each processor)")
  private Optional<Integer> threads = Optional.empty();

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
    checkAtLeastOne("--epochs", epochs);
    checkAtLeastOne("--threads", threads);
    Task task = Task.of(data, seed);
    Split images = task.images();
    Network network = task.fresh().network();
    say(
        "%d images to learn from, %d held out; %d parameters",
        images.train().size(), images.heldOut().size(), network.spec().parameterCount());
    learn(network, task);

    Reader again = savedAndLoaded(task.fresh());
    say("saved in %s (%d bytes) and loaded again", model, Files.size(model));
    say("%n%s%n", Gallery.of(again, images.heldOut(), task.pictures(), task.shown()));
    double accuracy = again.network().evaluate(images.heldOut()).accuracy();
    say("%.1f seconds in all", (System.nanoTime() - start) / 1e9);
    say("test accuracy: %.3f", accuracy);
    return CommandLine.ExitCode.OK;
  }

  private void checkAtLeastOne(String option, Optional<Integer> value) {
    if (value.isPresent() && value.get() < 1) {
      throw new ParameterException(
          self.commandLine(), option + " is " + value.get() + "; it must be 1 or more");
    }
  }

  private void learn(Network network, Task task) throws IOException {
    Split images = task.images();
    int passes = epochs.orElse(task.epochs());
    try {
      network.fit(
          images.train(),
          settings ->
              settings
                  .seed(seed)
                  .epochs(passes)
                  .schedule(task.schedule().apply(passes))
                  .threads(threads.orElse(task.threads()))
                  .validation(images.heldOut())
                  .listener(Progress.console()));
    } catch (IllegalArgumentException e) {
      throw new IOException("the network cannot learn from these images: " + e.getMessage(), e);
    }
  }

  private Reader savedAndLoaded(Reader reader) throws IOException {
    Path folder = model.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      reader.network().save(model);
    } catch (IOException e) {
      throw new IOException("cannot keep the network in " + model + ": " + e, e);
    }
    return reader.loaded(model);
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
