/** CSV files as data sets, and the rules that hold some of the rows out. */
@NullMarked
package dev.sinew.csv;

import org.jspecify.annotations.NullMarked;
