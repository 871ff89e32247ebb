/** Samples as a network takes them: columns of numbers and of classes. */
@NullMarked
package dev.sinew.data;

import org.jspecify.annotations.NullMarked;
