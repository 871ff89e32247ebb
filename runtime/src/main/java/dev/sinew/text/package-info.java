/** Words for messages. */
@NullMarked
package dev.sinew.text;

import org.jspecify.annotations.NullMarked;
