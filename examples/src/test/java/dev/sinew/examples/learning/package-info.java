@NullMarked
package dev.sinew.examples.learning;

import org.jspecify.annotations.NullMarked;
