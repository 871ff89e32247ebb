package dev.sinew.processor.freeze;

/** Where a frozen class keeps its parameters. */
public enum Form {
  /** In its code where there are few, else in a resource beside the class. */
  BESIDE,
  /** In the one file, however many there are: as a text. */
  SINGLE_FILE
}
