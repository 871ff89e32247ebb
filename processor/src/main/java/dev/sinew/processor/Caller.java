package dev.sinew.processor;

import dev.sinew.processor.contract.Contract;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.Optional;

/** Who compiles a text, and what it asks of the classes. */
public interface Caller {
  /** Asks for the classes of all networks, and for nothing more. */
  Caller ANYONE =
      new Caller() {
        @Override
        public boolean wants(String network) {
          return true;
        }

        @Override
        public Optional<Contract> contract(ShapedGraph network) {
          return Optional.empty();
        }
      };

  /** Whether it asks for the classes of the network called so. */
  boolean wants(String network);

  /**
   * The interface that the network's class is to implement.
   *
   * @param network without a mistake
   */
  Optional<Contract> contract(ShapedGraph network);
}
