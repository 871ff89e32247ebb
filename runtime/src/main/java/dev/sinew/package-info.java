/** Networks, their parameters and one batch on its way through them. */
@NullMarked
package dev.sinew;

import org.jspecify.annotations.NullMarked;
