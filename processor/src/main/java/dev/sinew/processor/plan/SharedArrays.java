package dev.sinew.processor.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which buffers lie in the arrays of another, as they are needed at other times. */
public final class SharedArrays {
  /** For each buffer the one whose arrays it lies in, perhaps itself. */
  private final Map<Buffer, Buffer> holders = new LinkedHashMap<>();

  private SharedArrays() {}

  /**
   * Gives each buffer the first arrays that fit: of the same size, and never needed while it is.
   *
   * @param buffers in the order in which they are allocated
   * @param kept those that share with nobody
   * @param passes each of which must find what it needs
   */
  static SharedArrays of(List<Buffer> buffers, Set<Buffer> kept, List<Lifetimes> passes) {
    SharedArrays shared = new SharedArrays();
    Map<Buffer, List<Buffer>> inArraysOf = new LinkedHashMap<>();
    for (Buffer buffer : buffers) {
      if (kept.contains(buffer)) {
        shared.holders.put(buffer, buffer);
        continue;
      }
      Buffer holder =
          inArraysOf.entrySet().stream()
              .filter(arrays -> arrays.getKey().size() == buffer.size())
              .filter(arrays -> isFree(arrays.getValue(), buffer, passes))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(buffer);
      inArraysOf.computeIfAbsent(holder, key -> new ArrayList<>()).add(buffer);
      shared.holders.put(buffer, holder);
    }
    return shared;
  }

  private static boolean isFree(List<Buffer> present, Buffer buffer, List<Lifetimes> passes) {
    return present.stream()
        .noneMatch(each -> passes.stream().anyMatch(pass -> pass.meet(each, buffer)));
  }

  /** Whose arrays the buffer takes, one that is allocated before it; empty if it has its own. */
  public Optional<Buffer> holder(Buffer buffer) {
    Buffer holder = holders.get(buffer);
    return holder == null || holder.equals(buffer) ? Optional.empty() : Optional.of(holder);
  }

  /** Whether every buffer has arrays of its own. */
  public boolean isEmpty() {
    return holders.keySet().stream().allMatch(buffer -> holder(buffer).isEmpty());
  }

  /** How many numbers the arrays of these buffers hold for one sample. */
  public long numbers(List<Buffer> buffers) {
    return buffers.stream()
        .map(buffer -> holder(buffer).orElse(buffer))
        .distinct()
        .mapToLong(Buffer::size)
        .sum();
  }
}
