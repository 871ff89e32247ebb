/** What is timed call by call, in one process. */
@NullMarked
package dev.sinew.benchmarks.timed;

import org.jspecify.annotations.NullMarked;
