package dev.sinew.cli;

import dev.sinew.train.EarlyStopping;
import dev.sinew.train.FitSettings;
import dev.sinew.train.Metric;
import dev.sinew.train.OnPlateau;
import dev.sinew.train.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the learning rate changes, and when a training ends early. */
final class ScheduleOptions {
  private static final String FORMS =
      "step=EPOCHS,FACTOR, exponential=FACTOR, cosine=EPOCHS, cosine=EPOCHS,FLOOR, warm-up=STEPS,"
          + " plateau=FACTOR or plateau=FACTOR,PATIENCE";

  @Option(
      names = "--schedule",
      paramLabel = "RULE",
      description =
          "how the learning rate changes: step=10,0.5 halves it every 10 epochs; exponential=0.95;"
              + " cosine=40 goes to 0 in 40 epochs; warm-up=100 rises in the first 100 steps;"
              + " plateau=0.5,5 halves it after 5 epochs that were no better; several are multiplied")
  private List<String> rules = List.of();

  @Option(
      names = "--patience",
      paramLabel = "N",
      description = "end after N epochs that were no better, and keep the best epoch")
  private Optional<Integer> patience = Optional.empty();

  @Option(
      names = "--min-delta",
      paramLabel = "D",
      description = "how much better counts as better for --patience (0)")
  private Optional<Double> minDelta = Optional.empty();

  @Option(
      names = "--watch",
      paramLabel = "loss|accuracy",
      description = "what --patience and plateau look at, of the held-out samples (loss)")
  private Optional<String> watched = Optional.empty();

  private Metric metric = Metric.VALIDATION_LOSS;
  private Schedule schedule = Schedule.constant();

  /** Fails if a value is out of its range, or nothing is held out that could be watched. */
  void check(boolean heldOut) throws CommandFailure {
    TrainOptions.atLeastOne("--patience", patience);
    if (minDelta.isPresent() && patience.isEmpty()) {
      throw CommandFailure.usage("--min-delta belongs to --patience, which is not given");
    }
    if (minDelta.isPresent() && !(minDelta.get() >= 0)) {
      throw CommandFailure.usage("--min-delta is " + minDelta.get() + "; it must be 0 or more");
    }
    metric = metric();
    List<Schedule> schedules = new ArrayList<>();
    for (String rule : rules) {
      schedules.add(schedule(rule));
    }
    schedule = schedules.stream().reduce(Schedule::times).orElseGet(Schedule::constant);
    boolean plateau = !schedule.plateaus().isEmpty();
    if (watched.isPresent() && patience.isEmpty() && !plateau) {
      throw CommandFailure.usage(
          "--watch belongs to --patience or --schedule plateau=..., and neither is given");
    }
    if (!heldOut && (patience.isPresent() || plateau)) {
      throw CommandFailure.usage(
          (patience.isPresent() ? "--patience" : "plateau")
              + " watches held-out samples, but --validation 0 leaves none");
    }
  }

  /** Sets what {@link #check} found right. */
  void apply(FitSettings settings) {
    settings.schedule(schedule);
    patience.ifPresent(
        epochs -> settings.earlyStopping(new EarlyStopping(metric, epochs, minDelta.orElse(0.0))));
  }

  /** In words, by the names of the options; empty for what was not given. */
  Optional<String> patience() {
    return patience.map(epochs -> epochs + " epochs");
  }

  Optional<String> rules() {
    return rules.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", rules));
  }

  private Metric metric() throws CommandFailure {
    return switch (watched.orElse("loss")) {
      case "loss" -> Metric.VALIDATION_LOSS;
      case "accuracy" -> Metric.VALIDATION_ACCURACY;
      default ->
          throw CommandFailure.usage("--watch is '" + watched.get() + "'; it is loss or accuracy");
    };
  }

  private Schedule schedule(String rule) throws CommandFailure {
    int sign = rule.indexOf('=');
    List<String> numbers = sign < 0 ? List.of() : List.of(rule.substring(sign + 1).split(",", -1));
    try {
      Optional<Schedule> found =
          schedule(sign < 0 ? rule : rule.substring(0, sign), numbers.size(), numbers);
      return found.orElseThrow(() -> unknown(rule));
    } catch (NumberFormatException e) {
      throw unknown(rule);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage("--schedule " + rule + ": " + e.getMessage());
    }
  }

  private static CommandFailure unknown(String rule) {
    return CommandFailure.usage("--schedule '" + rule + "' is no rule; write " + FORMS);
  }

  private Optional<Schedule> schedule(String name, int count, List<String> numbers) {
    return switch (name + "/" + count) {
      case "step/2" -> Optional.of(Schedule.step(whole(numbers, 0), real(numbers, 1)));
      case "exponential/1" -> Optional.of(Schedule.exponential(real(numbers, 0)));
      case "cosine/1" -> Optional.of(Schedule.cosine(whole(numbers, 0)));
      case "cosine/2" -> Optional.of(Schedule.cosine(whole(numbers, 0), real(numbers, 1)));
      case "warm-up/1" -> Optional.of(Schedule.warmUp(whole(numbers, 0)));
      case "plateau/1" -> Optional.of(Schedule.onPlateau(metric, real(numbers, 0)));
      case "plateau/2" -> {
        OnPlateau plateau = Schedule.onPlateau(metric, real(numbers, 0));
        yield Optional.of(plateau.withPatience(whole(numbers, 1)));
      }
      default -> Optional.empty();
    };
  }

  private static int whole(List<String> numbers, int index) {
    return Integer.parseInt(numbers.get(index).strip());
  }

  private static double real(List<String> numbers, int index) {
    return Double.parseDouble(numbers.get(index).strip());
  }
}
