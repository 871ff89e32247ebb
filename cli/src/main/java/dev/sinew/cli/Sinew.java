package dev.sinew.cli;

import dev.sinew.ModelFileException;
import dev.sinew.files.DataFileException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program {@code sinew}. */
@Command(
    name = "sinew",
    description = {"Neural networks from .nn files.", ""},
    versionProvider = Sinew.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:a network, its data or a model have mistakes, or what was to be checked does not hold",
      "2:the command line is wrong, or a file cannot be read or written",
      "3:sinew itself broke down"
    },
    footer = {
      "",
      "'sinew COMMAND --help' tells more about a command and shows examples. Begin with",
      "",
      "  sinew check digits.nn"
    })
public final class Sinew {
  /** Read by the library alone. */
  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "shows this and ends")
  private boolean help;

  /** Read by the library alone. */
  @SuppressWarnings("unused")
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "shows the version and ends")
  private boolean version;

  private Sinew() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.standard(), args));
  }

  /** Runs a command and tells its exit code. */
  static int run(Terminal terminal, String... args) {
    CommandLine program =
        new CommandLine(new Sinew())
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new CompileCommand(terminal))
            .addSubcommand(new FormatCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal))
            .addSubcommand(new DrawCommand(terminal))
            .addSubcommand(new TrainCommand(terminal))
            .addSubcommand(new PredictCommand(terminal))
            .addSubcommand(new GradcheckCommand(terminal));
    program
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setColorScheme(Help.defaultColorScheme(terminal.coloured() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setParameterExceptionHandler((e, given) -> wrongUse(e))
        .setExecutionExceptionHandler((e, command, given) -> failed(e, command));
    if (args.length == 0) {
      program.usage(terminal.err());
      return ExitCode.USAGE;
    }
    return program.execute(args);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, Charset.defaultCharset());
  }

  private static int wrongUse(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(name + ": " + e.getMessage());
    command.getErr().println("'" + name + " --help' shows what it takes");
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command) {
    if (e instanceof UncheckedIOException && e.getCause() instanceof IOException cause) {
      return failed(cause, command);
    }
    String name = command.getCommandSpec().qualifiedName();
    if (e instanceof CommandFailure failure) {
      command.getErr().println(name + ": " + e.getMessage());
      return failure.exitCode();
    }
    if (e instanceof DataFileException || e instanceof ModelFileException) {
      command.getErr().println(name + ": " + e.getMessage());
      return ExitCode.MISTAKES;
    }
    if (e instanceof IOException failure) {
      command.getErr().println(name + ": " + FileReason.of(failure));
      return ExitCode.USAGE;
    }
    command
        .getErr()
        .println(
            name
                + ": sinew broke down. That is a fault in Sinew, not in your files: please report it"
                + " with the files and what follows.");
    e.printStackTrace(command.getErr());
    return ExitCode.FAULT;
  }

  /** The version that the jar names. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Sinew.class.getPackage().getImplementationVersion();
      return new String[] {
        "sinew " + (version == null ? "(not from a jar)" : version),
        "Java " + Runtime.version() + " in " + System.getProperty("java.home")
      };
    }
  }
}
