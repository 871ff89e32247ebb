package dev.sinew.examples.digits;

import dev.sinew.csv.CsvTable;
import dev.sinew.data.Split;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The 1,797 images that lie beside this class. */
public final class DigitImages {
  private static final String FILE = "digits.csv";

  private DigitImages() {}

  /** All images; every fifth is held out, so that the split does not depend on any seed. */
  public static Split split() throws IOException {
    InputStream in = DigitImages.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new FileNotFoundException("the resource " + FILE + " is missing beside the program");
    }
    return Split.everyNth(CsvTable.read(FILE, in).withClasses("label"), 5);
  }
}
