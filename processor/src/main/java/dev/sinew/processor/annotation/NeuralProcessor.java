package dev.sinew.processor.annotation;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds {@code @NeuralNetwork} and hands each annotated type on. */
@AutoService(Processor.class)
@SupportedAnnotationTypes(Annotation.PACKAGE + "*")
public final class NeuralProcessor extends AbstractProcessor {
  static final String NETWORK = "NeuralNetwork";

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
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(Annotation.PACKAGE + NETWORK)) {
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
          new AnnotatedNetwork(processingEnv, (TypeElement) element).compile();
        }
      }
    }
    return true;
  }
}
