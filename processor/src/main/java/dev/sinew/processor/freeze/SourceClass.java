package dev.sinew.processor.freeze;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A class of one file, taken apart.
 *
 * @param name its simple name
 * @param imports the types that its file imports
 * @param comment what stands between the imports and the class
 * @param members its fields and methods in order, by what javac makes of them
 */
record SourceClass(
    String name, List<String> imports, String comment, Map<Element, Member> members) {

  /** The only class of a file that javac has worked out. */
  static SourceClass of(CompilationUnitTree file, Trees trees) {
    return new Reader(file, trees).read();
  }

  /** Reads one file. */
  private static final class Reader {
    private final CompilationUnitTree file;
    private final Trees trees;
    private final SourcePositions positions;
    private final String text;

    Reader(CompilationUnitTree file, Trees trees) {
      this.file = file;
      this.trees = trees;
      this.positions = trees.getSourcePositions();
      try {
        this.text = file.getSourceFile().getCharContent(true).toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    SourceClass read() {
      ClassTree type = (ClassTree) file.getTypeDecls().get(0);
      List<String> imports =
          file.getImports().stream()
              .map(ImportTree::getQualifiedIdentifier)
              .map(Tree::toString)
              .toList();
      int header =
          file.getImports().stream()
              .mapToInt(each -> end(each))
              .max()
              .orElseGet(() -> end(file.getPackage()));
      int brace = text.indexOf('{', start(type));
      Map<Element, Member> members = new LinkedHashMap<>();
      int from = brace + 1;
      for (Tree member : type.getMembers()) {
        if (start(member) < from) {
          continue; // the constructor that every class without one has
        }
        int to = end(member);
        TreePath path = TreePath.getPath(file, member);
        members.put(
            trees.getElement(path),
            new Member(text.substring(from, to).strip(), new Uses(trees).of(path)));
        from = to;
      }
      String comment = text.substring(header, start(type)).strip();
      return new SourceClass(type.getSimpleName().toString(), imports, comment, members);
    }

    private int start(Tree tree) {
      return (int) positions.getStartPosition(file, tree);
    }

    private int end(Tree tree) {
      return (int) positions.getEndPosition(file, tree);
    }
  }

  /** Collects what a member names. */
  private static final class Uses extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Trees trees;
    private final Set<Element> elements = new LinkedHashSet<>();

    Uses(Trees trees) {
      this.trees = trees;
    }

    Set<Element> of(TreePath path) {
      scan(path, null);
      return elements;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
      add();
      return super.visitIdentifier(tree, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
      add();
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
      add();
      return super.visitNewClass(tree, null);
    }

    private void add() {
      Element element = trees.getElement(getCurrentPath());
      if (element != null) {
        elements.add(element);
      }
    }
  }
}
