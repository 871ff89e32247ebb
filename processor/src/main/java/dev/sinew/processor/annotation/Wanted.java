package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.Caller;
import dev.sinew.processor.contract.Contract;
import dev.sinew.processor.contract.TypedMethod;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** What an annotated type asks of the networks in its text. */
final class Wanted implements Caller {
  private final Annotation annotation;
  private final TypedInterface type;
  private final SourceFile file;
  private final Mistakes mistakes;
  private final List<String> networks = new ArrayList<>();

  /**
   * @param file the text, under the name that messages use
   */
  Wanted(Annotation annotation, TypedInterface type, SourceFile file, Mistakes mistakes) {
    this.annotation = annotation;
    this.type = type;
    this.file = file;
    this.mistakes = mistakes;
  }

  @Override
  public boolean wants(String network) {
    networks.add(network);
    String name = annotation.text("name");
    return name.isEmpty() || name.equals(network);
  }

  @Override
  public Optional<Contract> contract(ShapedGraph network) {
    if (type.methods().isEmpty() || !isTheOne()) {
      return Optional.empty();
    }
    List<TypedMethod> methods = new ArrayList<>();
    for (ExecutableElement method : type.methods()) {
      new MethodMatch(method, network, file, mistakes).match().ifPresent(methods::add);
    }
    return Optional.of(new Contract(type.name(), methods));
  }

  private boolean isTheOne() {
    return networks.size() == 1 || !annotation.text("name").isEmpty();
  }

  /** Reports a name that no network has, and methods that could be any network's. */
  void checkNames() {
    String name = annotation.text("name");
    String known = String.join(", ", networks);
    if (networks.isEmpty()) {
      return;
    }
    if (!name.isEmpty() && !networks.contains(name)) {
      mistakes.report(
          DiagnosticKind.UNKNOWN_NETWORK, annotation.place("name"), file.path(), name, known);
    } else if (!type.methods().isEmpty() && !isTheOne()) {
      mistakes.report(
          DiagnosticKind.NAME_A_NETWORK,
          annotation.place(),
          type.name(),
          type.methods().get(0).getSimpleName(),
          file.path(),
          known,
          networks.get(0));
    }
  }
}
