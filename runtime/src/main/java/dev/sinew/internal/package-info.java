/** What generated code calls. Not meant for other callers; it may change with the compiler. */
@NullMarked
package dev.sinew.internal;

import org.jspecify.annotations.NullMarked;
