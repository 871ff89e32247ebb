/** The libraries that networks are measured with, each behind one interface. */
@NullMarked
package dev.sinew.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
