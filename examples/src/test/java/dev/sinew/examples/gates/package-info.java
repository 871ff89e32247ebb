@NullMarked
package dev.sinew.examples.gates;

import org.jspecify.annotations.NullMarked;
