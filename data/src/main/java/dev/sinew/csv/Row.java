package dev.sinew.csv;

import java.util.List;

/**
 * One line of data.
 *
 * @param line the line it starts at, counted from 1
 * @param fields as many texts as there are columns
 */
record Row(long line, List<String> fields) {}
