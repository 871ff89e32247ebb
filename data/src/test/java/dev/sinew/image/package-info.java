@NullMarked
package dev.sinew.image;

import org.jspecify.annotations.NullMarked;
