/** A network of several layers, followed backwards. */
@NullMarked
package dev.sinew.examples.deep;

import org.jspecify.annotations.NullMarked;
