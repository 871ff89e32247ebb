package dev.sinew.train;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * Two numbers of four samples. First: targets 1, 2, 3, 6 with mean 3, so variation 4 + 1 + 0 + 9 =
 * 14; errors 1, 0, -1, 2, magnitudes 4, squares 6. Second: targets 5 throughout, errors 1 each.
 */
class RegressionTest {
  private static final Regression PRICES =
      new Regression(
          "Prices", "price", 4, new double[] {4, 4}, new double[] {6, 4}, new double[] {14, 0});

  @Test
  void measuresByHand() {
    assertEquals(2, PRICES.width());
    assertEquals(1, PRICES.meanAbsoluteError(0));
    assertEquals(Math.sqrt(1.5), PRICES.rootMeanSquaredError(0));
    assertEquals(1 - 6.0 / 14, PRICES.rSquared(0));
    assertEquals(Double.NaN, PRICES.rSquared(1));
    assertEquals(1, PRICES.meanAbsoluteError());
    assertEquals(Math.sqrt(10.0 / 8), PRICES.rootMeanSquaredError());
    assertEquals(1 - 6.0 / 14, PRICES.rSquared());
  }

  @Test
  void table() {
    assertEquals(
        """
        price    MAE   RMSE    R^2
            0  1.000  1.225  0.571
            1  1.000  1.000      -
          all  1.000  1.118  0.571\
        """,
        PRICES.toString());
    assertEquals(
        """
        y    MAE   RMSE  R^2
           2.000  2.000    -\
        """,
        new Regression("N", "y", 1, new double[] {2}, new double[] {4}, new double[] {0})
            .toString());
  }

  @Test
  void unknownNumber() {
    assertFails(
        IllegalArgumentException.class,
        "Output price of Prices has numbers 0 to 1, but the R^2 was asked for number 2.",
        () -> PRICES.rSquared(2));
    assertFails(
        IllegalArgumentException.class,
        "Output price of Prices has numbers 0 to 1, but the mean absolute error was asked for"
            + " number -1.",
        () -> PRICES.meanAbsoluteError(-1));
    assertFails(
        IllegalArgumentException.class,
        "Output price of Prices has numbers 0 to 1, but the root mean squared error was asked for"
            + " number 2.",
        () -> PRICES.rootMeanSquaredError(2));
  }

  /** R^2 of 0.5 and 0.75. */
  @Test
  void meanOfSeveral() {
    Regression two =
        new Regression("N", "y", 4, new double[] {4, 4}, new double[] {5, 1}, new double[] {10, 4});
    assertEquals(0.625, two.rSquared());
  }
}
