package dev.sinew;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may use which; the runtime depends on the JDK only. */
class LayersTest {
  private static final String[] JDK = {"java.lang..", "java.util..", "java.math", "java.time"};

  /** Only loaded where the module of the Vector API is. */
  private static final String VECTORS = "dev\\.sinew\\.internal\\.Vector[A-Z][a-z]+";

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.sinew");

  private static void only(String of, String... packages) {
    classes()
        .that()
        .resideInAPackage(of)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(RUNTIME);
  }

  @Test
  void everything() {
    classes()
        .that()
        .haveNameNotMatching(VECTORS)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.sinew..", "java..", "org.jspecify.annotations")
        .check(RUNTIME);
  }

  @Test
  void vectorsUseTheirModule() {
    classes()
        .that()
        .haveNameMatching(VECTORS)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.sinew.internal", "java.lang..", "jdk.incubator.vector")
        .check(RUNTIME);
  }

  @Test
  void javaSerializationAppearsNowhere() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.Object(Input|Output)Stream")
        .check(RUNTIME);
  }

  @Test
  void textUsesNothing() {
    only(
        "dev.sinew.text", "dev.sinew.text", "java.lang", "java.util..", "org.jspecify.annotations");
  }

  @Test
  void dataUseTextOnly() {
    only("dev.sinew.data", with("dev.sinew.data", "dev.sinew.text", "java.io"));
  }

  @Test
  void trainingUsesDataAndText() {
    only(
        "dev.sinew.train",
        with("dev.sinew.train", "dev.sinew.data", "dev.sinew.text", "java.nio.file"));
  }

  private static String[] with(String... packages) {
    return Stream.of(packages, JDK, new String[] {"org.jspecify.annotations"})
        .flatMap(Arrays::stream)
        .toArray(String[]::new);
  }

  @Test
  void moduleRequiresTheJdkAndExportsFourPackages() {
    ModuleDescriptor module = Network.class.getModule().getDescriptor();
    assertEquals(
        Set.of("dev.sinew", "dev.sinew.train", "dev.sinew.data", "dev.sinew.internal"),
        module.exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet()));
  }
}
