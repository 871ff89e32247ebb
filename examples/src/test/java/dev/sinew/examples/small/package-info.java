@NullMarked
package dev.sinew.examples.small;

import org.jspecify.annotations.NullMarked;
