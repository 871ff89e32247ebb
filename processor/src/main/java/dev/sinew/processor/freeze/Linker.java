package dev.sinew.processor.freeze;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.sinew.processor.GeneratedClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

/**
 * Makes a class stand alone: what it reaches of its helper classes and of the runtime becomes
 * nested classes of it, and nothing else does.
 */
final class Linker {
  private static final Pattern IMPORTS = Pattern.compile("(?m)^import .*;\\n");

  private final GeneratedClass main;
  private final List<GeneratedClass> helpers;

  private Linker(GeneratedClass main, List<GeneratedClass> helpers) {
    this.main = main;
    this.helpers = helpers;
  }

  /**
   * The text of {@code main} on its own.
   *
   * @param helpers of the same package, each called like {@code main} with a word behind, which its
   *     nested class is called
   */
  static String link(GeneratedClass main, List<GeneratedClass> helpers) {
    return new Linker(main, helpers).link();
  }

  private String link() {
    List<SourceClass> classes = read();
    Set<Element> reached = reached(classes);
    List<SourceClass> nested = new ArrayList<>(classes.subList(1, classes.size()));
    StringBuilder body = new StringBuilder();
    for (SourceClass each : nested) {
      List<String> members =
          each.members().entrySet().stream()
              .filter(member -> reached.contains(member.getKey()))
              .map(member -> member.getValue().text())
              .toList();
      if (!members.isEmpty()) {
        body.append('\n').append(nested(each, members));
      }
    }
    return whole(classes, body.toString());
  }

  /** The main class, then its helpers, then the library. */
  private List<SourceClass> read() {
    List<GeneratedClass> generated = new ArrayList<>(helpers);
    generated.add(0, main);
    List<JavaFileObject> files = new ArrayList<>();
    generated.forEach(each -> files.add(JavaTexts.file(each.qualifiedName(), each.text())));
    Library.sources(generated.stream().map(GeneratedClass::text).toList())
        .forEach((name, text) -> files.add(JavaTexts.file(Library.PACKAGE + "." + name, text)));
    JavacTask task =
        (JavacTask)
            JavaTexts.compiler().getTask(null, null, null, JavaTexts.options(), null, files);
    List<SourceClass> classes = new ArrayList<>();
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      units.forEach(unit -> classes.add(SourceClass.of(unit, Trees.instance(task))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
  }

  private static Set<Element> reached(List<SourceClass> classes) {
    Map<Element, Member> all = new LinkedHashMap<>();
    classes.forEach(each -> all.putAll(each.members()));
    Set<Element> reached = new LinkedHashSet<>();
    Deque<Element> open = new ArrayDeque<>(classes.get(0).members().keySet());
    while (!open.isEmpty()) {
      Element element = open.pop();
      Member member = all.get(element);
      if (member != null && reached.add(element)) {
        open.addAll(member.uses());
      }
    }
    return reached;
  }

  private String nested(SourceClass type, List<String> members) {
    StringBuilder body = new StringBuilder();
    boolean afterField = false;
    for (String text : members) {
      boolean field = isPlainField(text);
      body.append(body.length() == 0 || (field && afterField) ? "" : "\n").append(member(text));
      afterField = field;
    }
    String text =
        type.comment() + "\nprivate static final class " + type.name() + " {\n" + body + "}\n";
    return text.lines()
            .map(line -> line.isEmpty() ? "" : "  " + line)
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  /** Fields without a comment stand below one another without empty lines. */
  private static boolean isPlainField(String member) {
    return member.indexOf('\n') < 0 && member.endsWith(";");
  }

  /** A nested class is private, so nothing in it need be public. */
  private static String member(String text) {
    return "  " + text.replaceFirst("(?m)^((?:  )?)public ", "$1") + "\n";
  }

  private String whole(List<SourceClass> classes, String nested) {
    String text = main.text();
    int end = text.lastIndexOf('}');
    String body = IMPORTS.matcher(text.substring(0, end) + nested + "}\n").replaceAll("");
    for (GeneratedClass helper : helpers) {
      String name = helper.simpleName();
      body =
          body.replaceAll(
              "\\b" + Pattern.quote(name) + "\\b", name.substring(main.simpleName().length()));
    }
    return withImports(body, imports(classes, body));
  }

  private static Set<String> imports(List<SourceClass> classes, String body) {
    Set<String> imports = new TreeSet<>();
    for (SourceClass each : classes) {
      for (String type : each.imports()) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        boolean used = Pattern.compile("\\b" + name + "\\b").matcher(body).find();
        if (used && !type.startsWith("dev.sinew.")) {
          imports.add(type);
        }
      }
    }
    return imports;
  }

  private String withImports(String body, Set<String> imports) {
    String lines = imports.stream().map(i -> "import " + i + ";\n").collect(Collectors.joining());
    int header = main.packageName().isEmpty() ? 0 : body.indexOf(";\n") + 2;
    return body.substring(0, header)
        + (header == 0 ? "" : "\n")
        + lines
        + (lines.isEmpty() ? "" : "\n")
        + body.substring(header).stripLeading();
  }
}
