package dev.sinew.processor.annotation;

import com.google.auto.service.AutoService;
import dev.sinew.diag.DiagnosticKind;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds {@code @NeuralNetwork} and hands each annotated type on. */
@AutoService(Processor.class)
@SupportedAnnotationTypes(Annotation.PACKAGE + "*")
@SupportedOptions(Options.SOURCE)
public final class NeuralProcessor extends AbstractProcessor {
  static final String NETWORK = "NeuralNetwork";

  /**
   * Types whose annotations or methods name what is not there yet: another processor may still
   * write it. By name, as every round has elements of its own.
   */
  private final Set<String> waiting = new LinkedHashSet<>();

  private Optional<Options> options = Optional.empty();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Takes every annotation of this project, {@code @Generated} too, so that javac does not warn of
   * annotations that nobody reads.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // They are ours; unclaimed, -Xlint:processing warns.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<TypeElement> types = new LinkedHashSet<>();
    waiting.forEach(name -> types.add(processingEnv.getElementUtils().getTypeElement(name)));
    waiting.clear();
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(Annotation.PACKAGE + NETWORK)) {
        types.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
      }
    }
    if (types.isEmpty()) {
      return true;
    }
    for (TypeElement type : types) {
      if (!Unresolved.isIn(type)) {
        new AnnotatedNetwork(processingEnv, options(), type).compile();
      } else if (round.processingOver()) {
        reportUnresolved(type);
      } else {
        waiting.add(type.getQualifiedName().toString());
      }
    }
    return true;
  }

  /** Reads the options once, so that what is wrong with them is said once. */
  private Options options() {
    Options read =
        options.orElseGet(
            () ->
                Options.read(
                    processingEnv.getOptions(), new Messages(processingEnv.getMessager())));
    options = Optional.of(read);
    return read;
  }

  private void reportUnresolved(TypeElement type) {
    new Messages(processingEnv.getMessager())
        .print(
            DiagnosticKind.UNRESOLVED,
            Annotation.on(type, NETWORK).orElseThrow().place(),
            type.getSimpleName());
  }
}
