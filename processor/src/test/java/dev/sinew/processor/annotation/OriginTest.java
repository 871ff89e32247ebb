package dev.sinew.processor.annotation;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/**
 * What Gradle asks of a processor that it calls isolating: each file comes from one type. A changed
 * {@code .nn} file is an input of the task, which then compiles everything.
 */
class OriginTest {
  private static final String MODEL =
      """
      package demo;

      import dev.sinew.NeuralNetwork;

      @NeuralNetwork("network A { input x: float[2] output y = x -> dense(1) }")
      interface First {}

      @NeuralNetwork(\"""
          network B { input x: float[2] output y = x -> dense(1) }
          network C { input x: float[2] output y = x -> dense(1) }
          \""")
      interface Second {}
      """;

  @Test
  void eachFileComesFromTheTypeThatAsksForIt() {
    Recording recording = new Recording();
    Compilation compilation =
        javac()
            .withProcessors(recording)
            .compile(JavaFileObjects.forSourceString("demo.Model", MODEL));

    assertThat(compilation).succeeded();
    assertEquals(3 * 7, recording.origins.size());
    recording.origins.forEach(
        (file, types) ->
            assertEquals(List.of(file.startsWith("demo.A") ? "First" : "Second"), types, file));
  }

  @Test
  void theJarTellsGradleSo() throws IOException {
    try (var in =
        NeuralProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertEquals(
          NeuralProcessor.class.getName() + ",isolating\n",
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The processor, and which elements it names for each file that it creates. */
  @SupportedAnnotationTypes("dev.sinew.*")
  private static final class Recording extends AbstractProcessor {
    private final NeuralProcessor processor = new NeuralProcessor();
    final Map<String, List<String>> origins = new LinkedHashMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              environment,
              (name, arguments, result) ->
                  name.equals("getFiler") ? recording((Filer) result) : result));
    }

    private Filer recording(Filer filer) {
      return proxy(
          Filer.class,
          filer,
          (name, arguments, result) -> {
            if (name.startsWith("create")) {
              Element[] elements = (Element[]) arguments[arguments.length - 1];
              origins.put(
                  arguments[0].toString(),
                  Stream.of(elements).map(e -> e.getSimpleName().toString()).toList());
            }
            return result;
          });
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // It stands for the processor, which claims them.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }

    private interface Seen {
      Object replace(String method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T behind, Seen seen) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                try {
                  return seen.replace(
                      method.getName(), arguments, method.invoke(behind, arguments));
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }
  }
}
