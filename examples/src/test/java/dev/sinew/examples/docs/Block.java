package dev.sinew.examples.docs;

import java.util.List;

/**
 * A fenced block of a page.
 *
 * @param place the page and the line of the fence, for messages
 * @param heading the last heading above it, without its marks
 * @param info the words behind the fence: the language, and what the block is to the tests
 * @param text what is between the fences; every line ends with a line feed
 */
record Block(String place, String heading, List<String> info, String text) {
  boolean is(String... words) {
    return info.equals(List.of(words));
  }

  /** Whether the info begins with these words and has one more. */
  boolean names(String... words) {
    return info.size() == words.length + 1 && info.subList(0, words.length).equals(List.of(words));
  }

  String name() {
    return info.get(info.size() - 1);
  }
}
