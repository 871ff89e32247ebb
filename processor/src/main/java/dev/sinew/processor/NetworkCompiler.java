package dev.sinew.processor;

import com.palantir.javapoet.JavaFile;
import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.grammar.NnReader;
import dev.sinew.processor.bind.Beside;
import dev.sinew.processor.bind.SetParameters;
import dev.sinew.processor.emit.SourceLayout;
import dev.sinew.processor.imports.ImportReader;
import dev.sinew.processor.imports.Imports;
import dev.sinew.processor.imports.Joining;
import dev.sinew.processor.imports.UnusedImports;
import dev.sinew.processor.plan.ClassNames;
import dev.sinew.tree.Tree;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles a {@code .nn} text into Java. */
public final class NetworkCompiler {
  /** What is not known may be in a text that could not be read. */
  private static final Set<DiagnosticKind> UNKNOWN =
      EnumSet.of(
          DiagnosticKind.UNKNOWN_STEP,
          DiagnosticKind.UNKNOWN_FUNCTION,
          DiagnosticKind.UNKNOWN_LOSS);

  private NetworkCompiler() {}

  /**
   * All networks of one text as Java classes, or what is wrong with it. Whatever the text, it does
   * not throw.
   *
   * @param file the text, under the name that messages use
   * @param packageName of the classes; empty for the unnamed package
   */
  public static Compilation compile(SourceFile file, String packageName) {
    return compile(file, packageName, BuildSettings.NONE);
  }

  /**
   * The same with what a build sets.
   *
   * @param file the text, under the name that messages use
   * @param packageName of the classes; empty for the unnamed package
   * @param settings values for parameters of networks, and where imports are found
   */
  public static Compilation compile(SourceFile file, String packageName, BuildSettings settings) {
    return compile(file, packageName, settings, Caller.ANYONE);
  }

  /**
   * The networks of one text that {@code caller} wants, as it wants them.
   *
   * @param file the text, under the name that messages use
   * @param packageName of the classes; empty for the unnamed package
   * @param settings values for parameters of networks
   */
  public static Compilation compile(
      SourceFile file, String packageName, BuildSettings settings, Caller caller) {
    DiagnosticLog log = new DiagnosticLog(file);
    List<Stages> networks = stages(packageName, settings, caller, log);
    if (log.hasErrors()) {
      return new Compilation(List.of(), log.diagnostics());
    }
    List<GeneratedClass> classes =
        networks.stream()
            .flatMap(stages -> CompilationPipeline.emit(stages, caller).stream())
            .map(NetworkCompiler::print)
            .toList();
    return new Compilation(classes, log.diagnostics());
  }

  /**
   * What each stage makes of the networks in the log's file, in order. Mistakes go to {@code log};
   * a network that has any is left out.
   *
   * @param packageName of the classes; empty for the unnamed package
   * @param settings values for parameters of networks, and where imports are found
   */
  public static List<Stages> stages(String packageName, BuildSettings settings, DiagnosticLog log) {
    return stages(packageName, settings, Caller.ANYONE, log);
  }

  /** The same for the networks that {@code caller} wants. */
  public static List<Stages> stages(
      String packageName, BuildSettings settings, Caller caller, DiagnosticLog log) {
    Tree.File tree = NnReader.read(log);
    List<Tree.Network> whole = whole(tree, log);
    Set<String> lost = lost(tree, whole, log);
    checkNames(whole, log);
    Imports imports = ImportReader.read(tree, settings.root(), log);
    DiagnosticLog all = new DiagnosticLog(imports.source());
    DiagnosticLog syntax = new DiagnosticLog(imports.source());
    syntax.addAll(log);
    List<Tree.Declaration> beside =
        Joining.all(imports, all).stream().filter(d -> !syntax.hasErrorAt(d.span())).toList();
    if (!log.hasErrors()) {
      Joining.perFile(imports).forEach(seen -> Beside.check(seen, all));
    }
    List<Stages> networks =
        whole.stream()
            .filter(network -> caller.wants(network.name().text()))
            .map(network -> SetParameters.in(network, values(network, settings), all))
            .flatMap(
                network -> CompilationPipeline.stages(network, beside, packageName, all).stream())
            .toList();
    log.addAll(all.without(d -> UNKNOWN.contains(d.kind()) && mayBeIn(d, imports, lost)));
    if (!log.hasErrors()) {
      UnusedImports.report(imports, beside, log);
    }
    return networks;
  }

  private static boolean mayBeIn(Diagnostic unknown, Imports imports, Set<String> lost) {
    return !imports.whole() || lost.contains(unknown.arguments().get(0));
  }

  /**
   * The names of blocks and functions that are there, but were not read as they are meant: those
   * with a syntax error, and those that perhaps only a missing brace puts into a network.
   */
  private static Set<String> lost(Tree.File tree, List<Tree.Network> whole, DiagnosticLog syntax) {
    Set<String> lost = new HashSet<>(tree.lost());
    for (Tree.Declaration declaration : tree.declarations()) {
      if (!(declaration instanceof Tree.Network network)) {
        if (syntax.hasErrorAt(declaration.span())) {
          lost.add(declaration.name().text());
        }
      } else if (!whole.contains(network)) {
        network.statements().stream()
            .filter(Tree.Declaration.class::isInstance)
            .map(statement -> ((Tree.Declaration) statement).name().text())
            .forEach(lost::add);
      }
    }
    return lost;
  }

  private static Map<String, String> values(Tree.Network network, BuildSettings settings) {
    return settings.parameters().of(network.name().text());
  }

  /** The networks without a syntax error: those with one would only bring errors that follow. */
  private static List<Tree.Network> whole(Tree.File tree, DiagnosticLog log) {
    List<Diagnostic> syntax = log.diagnostics();
    return tree.networks().stream()
        .filter(network -> syntax.stream().noneMatch(d -> cutsInto(network, d)))
        .toList();
  }

  /**
   * A comment that is not closed may hide the rest of any network before it. Where a network
   * begins, only what stands before it can be wrong.
   */
  private static boolean cutsInto(Tree.Network network, Diagnostic syntax) {
    return (syntax.span().overlaps(network.span())
            && syntax.span().start() > network.span().start())
        || (syntax.kind() == DiagnosticKind.OPEN_COMMENT
            && syntax.span().start() >= network.span().end());
  }

  /**
   * Two networks of one name, or of names that differ by their first letter's case, would be one
   * class.
   */
  private static void checkNames(List<Tree.Network> networks, DiagnosticLog log) {
    Map<String, Tree.Name> seen = new LinkedHashMap<>();
    for (Tree.Network network : networks) {
      Tree.Name name = network.name();
      String base = ClassNames.of("", name.text()).base();
      Tree.Name first = seen.putIfAbsent(base, name);
      if (first != null) {
        log.report(
            DiagnosticKind.SAME_CLASS,
            name.span(),
            List.of(name.text(), base + "Network", log.file().position(first.span().start())));
      }
    }
  }

  private static GeneratedClass print(JavaFile file) {
    return new GeneratedClass(file.packageName(), file.typeSpec().name(), SourceLayout.print(file));
  }
}
