/** A training as a page of HTML that needs nothing else. */
@NullMarked
package dev.sinew.cli.report;

import org.jspecify.annotations.NullMarked;
