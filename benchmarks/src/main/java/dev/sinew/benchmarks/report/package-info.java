/** Figures as tables. */
@NullMarked
package dev.sinew.benchmarks.report;

import org.jspecify.annotations.NullMarked;
