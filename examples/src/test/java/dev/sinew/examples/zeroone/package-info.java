@NullMarked
package dev.sinew.examples.zeroone;

import org.jspecify.annotations.NullMarked;
