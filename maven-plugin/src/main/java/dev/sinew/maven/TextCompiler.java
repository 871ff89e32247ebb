package dev.sinew.maven;

import dev.sinew.diag.SourceFile;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.imports.SourceRoot;

/** What makes classes of a text. */
@FunctionalInterface
interface TextCompiler {
  /**
   * The classes of {@code file}, or what is wrong with it.
   *
   * @param packageName of the classes; empty for the unnamed package
   * @param root where the text lies, and what it may import
   */
  Compilation compile(SourceFile file, String packageName, SourceRoot root);
}
