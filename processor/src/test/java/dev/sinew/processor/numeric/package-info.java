/** Generated networks against independent arithmetic: oracles, an interpreter, differences. */
@NullMarked
package dev.sinew.processor.numeric;

import org.jspecify.annotations.NullMarked;
