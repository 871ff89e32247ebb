/** Makes a graph smaller without changing its meaning. */
@NullMarked
package dev.sinew.processor.pass;

import org.jspecify.annotations.NullMarked;
