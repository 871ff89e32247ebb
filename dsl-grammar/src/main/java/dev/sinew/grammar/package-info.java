/** From text to {@link dev.sinew.tree.Tree}; ANTLR stays inside. */
@NullMarked
package dev.sinew.grammar;

import org.jspecify.annotations.NullMarked;
