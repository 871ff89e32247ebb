package dev.sinew.cli.train;

import dev.sinew.Network;
import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import dev.sinew.train.Evaluation;
import dev.sinew.train.FitSettings;
import dev.sinew.train.TrainingReport;
import java.util.Optional;
import java.util.function.Consumer;

/** Samples to learn from or to judge by. */
public sealed interface Samples {
  /** Trains a network on them. */
  TrainingReport fit(Network network, Consumer<FitSettings> settings);

  /** Has them measured after each epoch. */
  void validate(FitSettings settings);

  /** Judges a network by them. */
  Evaluation evaluate(Network network);

  /** All of them, if they are in memory. */
  Optional<Dataset> loaded();

  /**
   * Samples in memory.
   *
   * @param data all of them
   */
  record Loaded(Dataset data) implements Samples {
    @Override
    public TrainingReport fit(Network network, Consumer<FitSettings> settings) {
      return network.fit(data, settings);
    }

    @Override
    public void validate(FitSettings settings) {
      settings.validation(data);
    }

    @Override
    public Evaluation evaluate(Network network) {
      return network.evaluate(data);
    }

    @Override
    public Optional<Dataset> loaded() {
      return Optional.of(data);
    }
  }

  /**
   * Samples that are read anew in each pass.
   *
   * @param source where they come from
   */
  record Streamed(DataSource source) implements Samples {
    @Override
    public TrainingReport fit(Network network, Consumer<FitSettings> settings) {
      return network.fit(source, settings);
    }

    @Override
    public void validate(FitSettings settings) {
      settings.validation(source);
    }

    @Override
    public Evaluation evaluate(Network network) {
      return network.evaluate(source);
    }

    @Override
    public Optional<Dataset> loaded() {
      return Optional.empty();
    }
  }
}
