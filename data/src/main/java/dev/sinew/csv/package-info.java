/** CSV files as data sets. */
@NullMarked
package dev.sinew.csv;

import org.jspecify.annotations.NullMarked;
