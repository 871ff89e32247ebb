/** Runs what the documentation shows. */
@NullMarked
package dev.sinew.examples.docs;

import org.jspecify.annotations.NullMarked;
