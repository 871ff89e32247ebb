/**
 * The Maven plugin: finds {@code .nn} files, has them compiled, and keeps the output folder in step
 * with them.
 */
@NullMarked
package dev.sinew.maven;

import org.jspecify.annotations.NullMarked;
