package dev.sinew.benchmarks.process;

/** What our code may use. */
public enum Tier {
  /** The Vector API, which takes an option of the JVM. */
  VECTOR,
  /** Plain Java, as the JVM starts without options. */
  PORTABLE
}
