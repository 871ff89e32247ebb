package dev.sinew;

/** The kind of number a network computes with. */
public enum Precision {
  /** 32 bits, about 7 decimal digits. */
  FLOAT,
  /** 64 bits, about 16 decimal digits. */
  DOUBLE
}
