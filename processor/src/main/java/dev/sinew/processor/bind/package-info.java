/** From the syntax tree to a network whose names are resolved and whose settings are filled in. */
@NullMarked
package dev.sinew.processor.bind;

import org.jspecify.annotations.NullMarked;
