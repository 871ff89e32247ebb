package dev.sinew.processor.freeze;

import java.util.Set;
import javax.lang.model.element.Element;

/**
 * A field or method of a class.
 *
 * @param text with its comment, as it stands in the source
 * @param uses the fields and methods that it names
 */
record Member(String text, Set<Element> uses) {
  Member {
    uses = Set.copyOf(uses);
  }
}
