package dev.sinew.processor.imports;

import dev.sinew.diag.DecodedText;
import java.util.List;

/** What became of a search for a file. */
public sealed interface Found {
  /** A file; its text may have a byte that is not UTF-8. */
  record File(DecodedText text) implements Found {}

  /**
   * No file.
   *
   * @param lookedIn what messages call the files that would have done
   */
  record Missing(List<String> lookedIn) implements Found {
    public Missing {
      lookedIn = List.copyOf(lookedIn);
    }
  }

  /** A file that the machine does not let one read. */
  record Unreadable(String reason) implements Found {}
}
