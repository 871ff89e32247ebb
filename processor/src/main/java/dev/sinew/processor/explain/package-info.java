/** What the stages made of a network, as text. */
@NullMarked
package dev.sinew.processor.explain;

import org.jspecify.annotations.NullMarked;
