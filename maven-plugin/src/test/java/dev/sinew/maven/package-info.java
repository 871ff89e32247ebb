@NullMarked
package dev.sinew.maven;

import org.jspecify.annotations.NullMarked;
