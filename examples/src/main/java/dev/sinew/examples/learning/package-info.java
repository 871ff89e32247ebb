/** What makes learning better, each as a curve; the networks are in three files. */
@NullMarked
package dev.sinew.examples.learning;

import org.jspecify.annotations.NullMarked;
