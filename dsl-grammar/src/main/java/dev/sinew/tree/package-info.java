/** The syntax tree: what was written, before any name is looked up. */
@NullMarked
package dev.sinew.tree;

import org.jspecify.annotations.NullMarked;
