package dev.sinew.processor.graph;

import java.util.List;

/**
 * How values lie side by side in a joined one: row by row, a block of each.
 *
 * @param rows how often the blocks repeat
 * @param blocks the length of each value's block, in order
 */
public record Parts(int rows, List<Integer> blocks) {
  public Parts {
    blocks = List.copyOf(blocks);
  }

  /** The length of a joined row. */
  public int width() {
    return start(blocks.size());
  }

  /** Where in a joined row the block of value {@code part} begins. */
  public int start(int part) {
    return blocks.subList(0, part).stream().mapToInt(Integer::intValue).sum();
  }
}
