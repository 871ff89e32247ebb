@NullMarked
package dev.sinew.testing;

import org.jspecify.annotations.NullMarked;
