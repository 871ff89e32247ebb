/** Training that can be watched in a terminal or a log. */
@NullMarked
package dev.sinew.progress;

import org.jspecify.annotations.NullMarked;
