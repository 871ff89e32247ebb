package dev.sinew.examples.units;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sinew.csv.CsvColumns;
import dev.sinew.csv.CsvSource;
import dev.sinew.csv.CsvTable;
import dev.sinew.data.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiabetesTest {
  private static Path file() {
    Path file =
        Path.of(System.getProperty("sinew.shared", "../../shared"), "data/uci/diabetes.csv");
    String message = "No data at " + file.toAbsolutePath().normalize();
    if (System.getenv("CI") != null) {
      assertTrue(Files.exists(file), message);
    }
    assumeTrue(Files.exists(file), message);
    return file;
  }

  /** The figure that scikit-learn gives for its LinearRegression on all 442 patients. */
  @Test
  void linearModelExplainsWhatLeastSquaresDoes() throws IOException {
    Dataset all = CsvTable.read(file()).withNumbers("target");
    double[] targets = Diabetes.targets(all);
    double[][] inputs = Diabetes.inputs(all);
    LinearModel model = LinearModel.fit(inputs, targets);
    double squares = 0;
    for (int i = 0; i < targets.length; i++) {
      squares += Math.pow(model.predict(inputs[i]) - targets[i], 2);
    }
    assertEquals(2859.69, squares / targets.length, 0.01);
  }

  @Test
  void networkIsAsGoodAsTheLinearModelInTheUnitOfTheTarget() throws IOException {
    Diabetes.Errors errors = Diabetes.compare(file(), 1);
    System.out.println(errors);
    assertTrue(errors.linear() < 0.75 * errors.mean(), errors::toString);
    assertTrue(errors.network() < 1.05 * errors.linear(), errors::toString);
  }

  @Test
  void streamedFileIsMeasuredAndTrainsToTheSameBits() throws IOException {
    Path file = file();
    CsvColumns columns = new CsvColumns().input("patient").numbers("progression", "target");
    DiabetesNetwork memory = new DiabetesNetwork(1);
    memory.fit(CsvTable.read(file).dataset(columns), settings -> settings.epochs(3));
    DiabetesNetwork streamed = new DiabetesNetwork(1);
    streamed.fit(CsvSource.of(file, columns), settings -> settings.epochs(3));
    assertArrayEquals(memory.parameters().floats(), streamed.parameters().floats());
    assertTrue(memory.parameters().tensor("patient.std")[0] > 1, "measured");
  }
}
