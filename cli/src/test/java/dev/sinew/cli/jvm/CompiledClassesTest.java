package dev.sinew.cli.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.Network;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledClassesTest {
  private static List<GeneratedClass> classes(String name) {
    String text = "network " + name + " { input x: float[2] output y = x -> dense(1) }";
    return NetworkCompiler.compile(new SourceFile("my.nn", text), "").classes();
  }

  @Test
  void aNetworkIsLoadedAboveTheRuntime() throws Exception {
    for (String name : List.of("Gate", "Tür")) {
      ClassLoader loader = CompiledClasses.of(classes(name)).load();
      Object network =
          loader.loadClass(name + "Network").getConstructor(long.class).newInstance(1L);
      assertEquals(name + "(x[2]) -> y[1]", ((Network) network).toString());
    }
  }

  @Test
  void whatJavacSaysIsPassedOn() {
    List<GeneratedClass> wrong = List.of(new GeneratedClass("", "A", "class A { int x = ; }"));
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> CompiledClasses.of(wrong));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("generated code does not compile:\n"), message);
    assertTrue(message.contains("illegal start of expression"), message);
  }

  @Test
  void classesOfTheNetworkAloneAreFound() throws Exception {
    ClassLoader loader = CompiledClasses.of(classes("Gate")).load();
    assertThrows(ClassNotFoundException.class, () -> loader.loadClass("DoorNetwork"));
  }

  @Test
  void aRuntimeWithoutACompilerIsNamed() {
    NoCompilerException e =
        assertThrows(NoCompilerException.class, () -> CompiledClasses.of(classes("Gate"), null));
    assertEquals(
        "this needs a JDK, but the Java in "
            + System.getProperty("java.home")
            + " is a runtime without a compiler; start sinew with the java of a JDK 17 or newer",
        e.getMessage());
  }
}
