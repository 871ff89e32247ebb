/** The compiler: from a source text to Java classes, and javac's way into it. */
@NullMarked
package dev.sinew.processor;

import org.jspecify.annotations.NullMarked;
