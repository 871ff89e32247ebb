package dev.sinew;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the runtime stands on. */
@AnalyzeClasses(packages = "dev.sinew", importOptions = DoNotIncludeTests.class)
final class LayeringTest {
  @ArchTest
  static final ArchRule runtimeDependsOnNothing =
      classes()
          .that()
          .doNotHaveSimpleName("VectorTile") // only loaded where its module is
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify.annotations", "dev.sinew..");

  @ArchTest
  static final ArchRule javaSerializationAppearsNowhere =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.Object(Input|Output)Stream");
}
