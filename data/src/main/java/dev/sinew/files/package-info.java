/** Opening the files that data come from. */
@NullMarked
package dev.sinew.files;

import org.jspecify.annotations.NullMarked;
