package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.Precision;
import dev.sinew.processor.numeric.OracleReport.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Generated networks against figures computed outside this project: each case that the language can
 * say, in double and in float. {@code target/oracle-report.tsv} tells what came of every case.
 */
final class OracleTest {
  /** The passes there were when this was last looked at; fewer is a step back. */
  private static final int REACHED = 81;

  private static final Path REPORT = Path.of("target", "oracle-report.tsv");

  private final OracleScope scope = new OracleScope();
  private final OracleReport report = new OracleReport();

  @BeforeEach
  void filesAreThere() {
    SharedFolder.require();
  }

  @Test
  void everyCasePassesOrIsNamedUnsupported() {
    OracleCase.all().forEach(this::judge);
    double worked = TraceOracles.workedExample();
    report.compared("worked_example", "fixed", worked <= 1e-9, worked, "");
    double digits = TraceOracles.digits(Precision.DOUBLE);
    double digitsInFloat = TraceOracles.digits(Precision.FLOAT);
    report.compared(
        "digits01_trace",
        "trace",
        digits <= 1e-9 && digitsInFloat <= 1e-4,
        digits,
        "float: " + OracleReport.text(digitsInFloat));
    report.write(REPORT);
    assertEquals(List.of(), report.lines(Status.FAIL), "cases that fail");
    assertTrue(
        report.lines(Status.PASS).size() >= REACHED,
        () -> report.lines(Status.PASS).size() + " cases pass; there were " + REACHED);
  }

  private void judge(OracleCase oracle) {
    Optional<OracleRecipe> recipe = scope.recipe(oracle);
    Optional<String> reason = scope.reason(oracle);
    assertTrue(
        recipe.isPresent() != reason.isPresent(),
        () -> oracle + " needs either a recipe or a reason why it is unsupported");
    reason.ifPresent(text -> report.unsupported(oracle.file(), oracle.name(), text));
    recipe.ifPresent(found -> compare(oracle, found));
  }

  private void compare(OracleCase oracle, OracleRecipe recipe) {
    double inDouble = recipe.error(oracle, Precision.DOUBLE);
    double inFloat = recipe.error(oracle, Precision.FLOAT);
    report.compared(
        oracle.file(),
        oracle.name(),
        inDouble <= recipe.tolerance(Precision.DOUBLE)
            && inFloat <= recipe.tolerance(Precision.FLOAT),
        inDouble,
        "float: " + OracleReport.text(inFloat));
  }

  /** The figures that the example's text gives for its start. */
  @Test
  void workedExampleBeginsWithThePublishedFigures() {
    GeneratedPass pass = CompiledNetworks.of(WorkedExample.TEXT).fresh("Worked", 1).pass(1);
    pass.load(WorkedExample.SAMPLE, 1, true);
    pass.pass().forward(1);
    double[] outputs = pass.row("o", 0);
    assertEquals(0.75136507, outputs[0], 5e-9);
    assertEquals(0.772928465, outputs[1], 5e-10);
    assertEquals(0.298371109, pass.pass().loss(1), 5e-10);
  }
}
