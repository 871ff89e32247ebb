package dev.sinew;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who may use whom, from the text to the Java source. */
@AnalyzeClasses(
    packages = {"dev.sinew.diag", "dev.sinew.tree", "dev.sinew.grammar", "dev.sinew.processor"},
    importOptions = DoNotIncludeTests.class)
final class LayeringTest {
  private static final String TOP = "dev.sinew.processor";

  /** In the order they run: each may use those before it. */
  private static final List<String> STAGES =
      Stream.of(
              "imports",
              "formula",
              "graph",
              "bind",
              "shape",
              "check",
              "grad",
              "pass",
              "contract",
              "plan",
              "emit")
          .map(stage -> TOP + "." + stage)
          .toList();

  /** The front end for annotations, which uses the compiler as a caller does. */
  private static final String ANNOTATION = TOP + ".annotation";

  /** Shows what the stages made, once they are through. */
  private static final String EXPLAIN = TOP + ".explain";

  /** Makes classes of trained networks, by way of the compiler and the network itself. */
  private static final String FREEZE = TOP + ".freeze";

  private static final String[] SYNTAX = {"dev.sinew.diag", "dev.sinew.tree", "dev.sinew.grammar"};

  private static final String[] JAVAC = {
    "javax.annotation.processing..", "javax.lang.model..", "javax.tools..", "com.sun.."
  };

  @ArchTest
  static final ArchRule syntaxKnowsNothingOfJavac =
      noClasses()
          .that()
          .resideInAnyPackage(SYNTAX)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(JAVAC);

  @ArchTest
  static final ArchRule syntaxKnowsNothingOfTheCompiler =
      noClasses()
          .that()
          .resideInAnyPackage(SYNTAX)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TOP + "..", "com.palantir.javapoet..");

  @ArchTest
  static final ArchRule diagnosticsStandAlone =
      classes()
          .that()
          .resideInAPackage("dev.sinew.diag")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify.annotations", "dev.sinew.diag");

  @ArchTest
  static final ArchRule treeUsesDiagnosticsAlone =
      classes()
          .that()
          .resideInAPackage("dev.sinew.tree")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.jspecify.annotations", "dev.sinew.diag", "dev.sinew.tree");

  @ArchTest
  static final ArchRule antlrStaysInTheGrammar =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.sinew.grammar")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.antlr..");

  /** The top package prints the files that the emitter gives it. */
  @ArchTest
  static final ArchRule javaPoetStaysBehindTheEmitter =
      noClasses()
          .that()
          .resideOutsideOfPackages(TOP + ".emit", TOP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.palantir.javapoet..");

  /**
   * JavaPoet takes javac's {@code Modifier}, so the emitter is let off; {@code SourceVersion},
   * which tells Java's keywords, is open to all.
   */
  @ArchTest
  static final ArchRule stagesBeforeTheEmitterKnowNothingOfJavac =
      noClasses()
          .that()
          .resideInAnyPackage(STAGES.subList(0, STAGES.size() - 1).toArray(new String[0]))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javax.annotation.processing..",
              "javax.lang.model.*..",
              "javax.tools..",
              "com.sun..");

  @ArchTest
  static final ArchRule nothingUsesTheFrontEnd =
      noClasses()
          .that()
          .resideOutsideOfPackage(ANNOTATION)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ANNOTATION);

  @ArchTest
  static final ArchRule nothingUsesTheExplanations =
      noClasses()
          .that()
          .resideOutsideOfPackage(EXPLAIN)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(EXPLAIN);

  @ArchTest
  static final ArchRule onlyAnnotationsUseFreezing =
      noClasses()
          .that()
          .resideOutsideOfPackages(FREEZE, ANNOTATION)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(FREEZE);

  @ArchTest
  static void stagesLookOnlyBackwards(JavaClasses classes) {
    for (int i = 0; i < STAGES.size(); i++) {
      List<String> ahead = STAGES.subList(i + 1, STAGES.size());
      noClasses()
          .that()
          .resideInAPackage(STAGES.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(Stream.concat(ahead.stream(), Stream.of(TOP)).toArray(String[]::new))
          .check(classes);
    }
  }

  @ArchTest
  static void everyStageIsInTheOrder(JavaClasses classes) {
    TreeSet<String> expected = new TreeSet<>(STAGES);
    expected.add(TOP);
    expected.add(ANNOTATION);
    expected.add(EXPLAIN);
    expected.add(FREEZE);

    TreeSet<String> found =
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(TOP))
            .collect(toCollection(TreeSet::new));

    assertEquals(expected, found);
  }
}
