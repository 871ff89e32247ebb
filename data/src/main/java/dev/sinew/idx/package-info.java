/** IDX files, the format of MNIST, as data sets. */
@NullMarked
package dev.sinew.idx;

import org.jspecify.annotations.NullMarked;
