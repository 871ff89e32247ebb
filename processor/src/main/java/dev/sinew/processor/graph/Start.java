package dev.sinew.processor.graph;

import java.util.List;

/** What the numbers of a tensor are before any training. */
public sealed interface Start {
  /** The numbers written for it in the source. */
  default List<Double> numbers() {
    return List.of();
  }

  /** The same number everywhere. */
  record Constant(double value) implements Start {
    @Override
    public List<Double> numbers() {
      return List.of(value);
    }
  }

  /** Uniform in [low, high). */
  record Uniform(double low, double high) implements Start {
    @Override
    public List<Double> numbers() {
      return List.of(low, high);
    }
  }

  /** Normal with a mean and a standard deviation. */
  record Normal(double mean, double std) implements Start {
    @Override
    public List<Double> numbers() {
      return List.of(mean, std);
    }
  }

  /** As wide as the tensor's layer makes it. */
  record ByWidth(Rule rule, Spread spread) implements Start {}

  /** A random matrix whose rows, or columns if they are fewer, are at right angles. */
  record Orthogonal(double gain) implements Start {
    @Override
    public List<Double> numbers() {
      return List.of(gain);
    }
  }

  /** Written out, row by row; a vector is one row. */
  record Values(List<List<Double>> rows) implements Start {
    public Values {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public List<Double> numbers() {
      return rows.stream().flatMap(List::stream).toList();
    }
  }

  /** The variances that a layer's width may give. */
  enum Rule {
    /** 2 / (in + out): Glorot and Bengio 2010. */
    XAVIER("xavier", Spread.UNIFORM),
    /** 2 / in: He, Zhang, Ren and Sun 2015. */
    HE("he", Spread.NORMAL),
    /** 1 / in: LeCun, Bottou, Orr and Müller 1998. */
    LECUN("lecun", Spread.UNIFORM);

    private final String word;
    private final Spread usual;

    Rule(String word, Spread usual) {
      this.word = word;
      this.usual = usual;
    }

    public String word() {
      return word;
    }

    /** The distribution of the paper. */
    public Spread usual() {
      return usual;
    }
  }

  /** The distributions that may have such a variance. */
  enum Spread {
    UNIFORM("uniform"),
    NORMAL("normal");

    private final String word;

    Spread(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
