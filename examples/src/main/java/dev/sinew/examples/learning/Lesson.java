package dev.sinew.examples.learning;

import dev.sinew.page.Html;
import java.util.List;

/** One thing that makes learning better or worse, tried. */
interface Lesson {
  String title();

  /** What came out, in numbers. */
  List<Table> tables();

  /** Adds what to see, and the curves. */
  void addTo(Html page);
}
