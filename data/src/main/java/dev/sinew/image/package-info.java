/** Images in folders as data sets. */
@NullMarked
package dev.sinew.image;

import org.jspecify.annotations.NullMarked;
