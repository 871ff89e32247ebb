/** Measures generated networks beside other libraries, and what our own choices rest on. */
@NullMarked
package dev.sinew.benchmarks;

import org.jspecify.annotations.NullMarked;
