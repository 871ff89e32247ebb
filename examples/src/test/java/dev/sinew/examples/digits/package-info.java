@NullMarked
package dev.sinew.examples.digits;

import org.jspecify.annotations.NullMarked;
