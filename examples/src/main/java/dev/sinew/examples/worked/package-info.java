/** Small networks whose numbers can be followed by hand. */
@NullMarked
package dev.sinew.examples.worked;

import org.jspecify.annotations.NullMarked;
