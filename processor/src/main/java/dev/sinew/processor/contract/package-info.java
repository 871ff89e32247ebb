/**
 * What Java code asks of a network's class: an interface, its methods, and how each is answered.
 */
@NullMarked
package dev.sinew.processor.contract;

import org.jspecify.annotations.NullMarked;
