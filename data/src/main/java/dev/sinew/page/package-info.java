/** Pages of HTML that need nothing else, with curves. */
@NullMarked
package dev.sinew.page;

import org.jspecify.annotations.NullMarked;
