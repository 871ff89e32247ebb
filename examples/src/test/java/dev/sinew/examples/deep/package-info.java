@NullMarked
package dev.sinew.examples.deep;

import org.jspecify.annotations.NullMarked;
