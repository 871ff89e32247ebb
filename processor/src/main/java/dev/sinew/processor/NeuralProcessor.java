package dev.sinew.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** javac's way into the compiler: finds {@code @NeuralNetwork} and hands each annotated type on. */
@AutoService(Processor.class)
@SupportedAnnotationTypes(NeuralProcessor.ANNOTATION)
public final class NeuralProcessor extends AbstractProcessor {
  static final String ANNOTATION = "dev.sinew.NeuralNetwork";

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    AnnotatedNetwork networks = new AnnotatedNetwork(processingEnv);
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        networks.compile((TypeElement) element);
      }
    }
    return false;
  }
}
