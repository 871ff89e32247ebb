/** Data files as the samples of a network. */
@NullMarked
package dev.sinew.cli.train;

import org.jspecify.annotations.NullMarked;
