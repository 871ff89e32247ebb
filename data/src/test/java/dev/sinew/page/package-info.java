@NullMarked
package dev.sinew.page;

import org.jspecify.annotations.NullMarked;
