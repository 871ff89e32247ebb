package dev.sinew.processor.annotation;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.NetworkCompiler;
import dev.sinew.processor.imports.SourceRoot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Compiles the networks of one annotated type: valid annotation? text? classes? */
final class AnnotatedNetwork {
  /** What can be wrong with a value that the annotation sets. */
  private static final Set<DiagnosticKind> OF_PARAMETERS =
      Set.of(DiagnosticKind.UNKNOWN_NETWORK_PARAMETER, DiagnosticKind.BAD_PARAMETER_VALUE);

  private final ProcessingEnvironment environment;
  private final Options options;
  private final TypeElement type;
  private final Annotation annotation;
  private final Messages messages;
  private final Mistakes mistakes;

  AnnotatedNetwork(ProcessingEnvironment environment, Options options, TypeElement type) {
    this.environment = environment;
    this.options = options;
    this.type = type;
    this.annotation = Annotation.on(type, NeuralProcessor.NETWORK).orElseThrow();
    this.messages = new Messages(environment.getMessager());
    this.mistakes = new Mistakes(messages);
  }

  void compile() {
    text().ifPresent(this::compile);
  }

  private void compile(NetworkText text) {
    TypedInterface asked = TypedInterface.read(type, environment, mistakes);
    BuildSettings settings = ParametersAttribute.of(annotation, mistakes).withRoot(root());
    Wanted wanted = new Wanted(annotation, asked, text.file(), mistakes);
    if (!annotation.text(FrozenType.WEIGHTS).isEmpty()) {
      new FrozenType(environment, annotation, messages, mistakes)
          .write(text, packageName(), settings, wanted, roots());
      return;
    }
    Compilation compilation = NetworkCompiler.compile(text.file(), packageName(), settings, wanted);
    for (Diagnostic diagnostic : compilation.diagnostics()) {
      messages.print(diagnostic, place(diagnostic, text));
    }
    wanted.checkNames();
    if (mistakes.any()) {
      return;
    }
    ClassWriter writer = new ClassWriter(environment.getFiler(), annotation, messages);
    compilation.classes().forEach(writer::write);
  }

  private Place place(Diagnostic diagnostic, NetworkText text) {
    return OF_PARAMETERS.contains(diagnostic.kind())
        ? annotation.place(ParametersAttribute.NAME)
        : text.place(diagnostic);
  }

  private Optional<NetworkText> text() {
    boolean inline = !annotation.text("value").isEmpty();
    boolean file = !annotation.text("source").isEmpty();
    boolean layers = LayeredText.isIn(type);
    if (!takesNetworks(type.getKind())) {
      mistakes.report(DiagnosticKind.WRONG_KIND, annotation.place(), type.getSimpleName(), kind());
    } else if (!inline && !file && !layers) {
      mistakes.report(DiagnosticKind.NOTHING_GIVEN, annotation.place(), type.getSimpleName());
    } else if (inline && file) {
      mistakes.report(DiagnosticKind.BOTH_GIVEN, annotation.place("source"), type.getSimpleName());
    } else if (layers && (inline || file)) {
      mistakes.report(
          DiagnosticKind.LAYERS_BESIDE_TEXT, LayeredText.first(type), type.getSimpleName());
    } else if (layers) {
      return new LayeredText(type, annotation, mistakes).read(title());
    } else if (inline) {
      SourceFile source = new SourceFile(title(), annotation.text("value"));
      return Optional.of(NetworkText.whole(source, annotation.place("value")));
    } else {
      return new NnFileFinder(roots(), mistakes).find(annotation, packageName());
    }
    return Optional.empty();
  }

  /** Imports are seen from the folder of the package, wherever the text itself stands. */
  private SourceRoot root() {
    String source = annotation.text("source");
    String name = source.isEmpty() ? type.getSimpleName().toString() : source;
    String folder = packageName().replace('.', '/');
    String place = folder.isEmpty() ? name : folder + "/" + name;
    return new SourceRoot(place, new RootSources(roots()));
  }

  private List<NnRoot> roots() {
    return NnRoots.of(environment.getFiler(), options, type, packageName());
  }

  private static boolean takesNetworks(ElementKind kind) {
    return kind == ElementKind.INTERFACE || kind == ElementKind.CLASS;
  }

  private String kind() {
    return type.getKind().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String title() {
    return "@NeuralNetwork on " + type.getSimpleName();
  }

  private String packageName() {
    return environment.getElementUtils().getPackageOf(type).getQualifiedName().toString();
  }
}
