/** Programs in processes of their own. */
@NullMarked
package dev.sinew.benchmarks.process;

import org.jspecify.annotations.NullMarked;
