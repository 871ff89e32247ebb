package dev.sinew;

import java.util.Iterator;

/** The batches of one epoch; whoever asks for them closes them. */
interface Batches extends Iterator<Batch>, AutoCloseable {
  @Override
  default void close() {}
}
