/** How a network is trained and judged: optimisers, settings and reports. */
@NullMarked
package dev.sinew.train;

import org.jspecify.annotations.NullMarked;
