/** What can be wrong with a source text, where it stands, and how it is printed. */
@NullMarked
package dev.sinew.diag;

import org.jspecify.annotations.NullMarked;
