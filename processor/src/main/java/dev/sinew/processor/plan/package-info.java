/** Decides what is stored where, and how each loop is written. */
@NullMarked
package dev.sinew.processor.plan;

import org.jspecify.annotations.NullMarked;
