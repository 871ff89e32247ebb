@NullMarked
package dev.sinew.examples.units;

import org.jspecify.annotations.NullMarked;
