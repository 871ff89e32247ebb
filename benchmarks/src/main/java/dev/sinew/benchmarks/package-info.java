/** Measurements that the compiler's and the runtime's choices rest on. */
@NullMarked
package dev.sinew.benchmarks;

import org.jspecify.annotations.NullMarked;
