/** The files that a text imports. */
@NullMarked
package dev.sinew.processor.imports;

import org.jspecify.annotations.NullMarked;
