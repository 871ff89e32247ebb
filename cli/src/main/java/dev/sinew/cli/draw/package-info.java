/** Networks as pictures: what is drawn, where, and in which format. */
@NullMarked
package dev.sinew.cli.draw;

import org.jspecify.annotations.NullMarked;
