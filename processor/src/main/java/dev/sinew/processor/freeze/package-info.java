/** Writes inference-only classes of trained networks, which need no library. */
@NullMarked
package dev.sinew.processor.freeze;

import org.jspecify.annotations.NullMarked;
