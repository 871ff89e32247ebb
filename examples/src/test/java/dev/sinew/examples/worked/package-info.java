@NullMarked
package dev.sinew.examples.worked;

import org.jspecify.annotations.NullMarked;
