package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The samples that are trained on and those held back, both in their own order. Where the data give
 * classes for an output, of each class of the first such output the same share is held back, as
 * nearly as whole samples allow: the parts of a sample that are left over go to the classes with
 * the largest rest. Which samples depends on the seed, the share and the classes only.
 */
record Split(Dataset train, Dataset validation) {
  /**
   * Splits.
   *
   * @param share of all samples that is held back
   * @throws IllegalArgumentException if either part would be empty
   */
  static Split of(Dataset data, Pass pass, double share, long seed) {
    int wanted = (int) Math.round(share * data.size());
    if (wanted < 1 || wanted >= data.size()) {
      throw new IllegalArgumentException(
          String.format(
              "validationSplit of %s leaves %d of %d samples to train on and %d to validate on;"
                  + " both need at least one.",
              share, data.size() - wanted, data.size(), wanted));
    }
    SplitMix64 generator = SplitMix64.ofEpoch(seed, 0);
    boolean[] held = new boolean[data.size()];
    for (Group group : groups(data, pass, share, wanted)) {
      int[] members = group.members().stream().mapToInt(i -> i).toArray();
      for (int i = 0; i < group.held(); i++) {
        int other = i + generator.nextInt(members.length - i);
        int sample = members[other];
        members[other] = members[i];
        members[i] = sample;
        held[sample] = true;
      }
    }
    return new Split(part(data, held, false), part(data, held, true));
  }

  private static Dataset part(Dataset data, boolean[] held, boolean which) {
    return data.select(
        IntStream.range(0, data.size()).filter(sample -> held[sample] == which).toArray());
  }

  /**
   * Samples of one class.
   *
   * @param held how many of them are held back
   * @param rest what of a sample was cut off there
   */
  private record Group(List<Integer> members, int held, double rest) {
    static Group of(List<Integer> members, double share) {
      double exact = members.size() * share;
      int whole = (int) Math.floor(exact);
      return new Group(members, whole, exact - whole);
    }
  }

  private static Group[] groups(Dataset data, Pass pass, double share, int wanted) {
    Group[] groups =
        members(data, pass).stream().map(members -> Group.of(members, share)).toArray(Group[]::new);
    int missing = wanted - Arrays.stream(groups).mapToInt(Group::held).sum();
    List<Integer> byRest =
        IntStream.range(0, groups.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -groups[i].rest()))
            .toList();
    for (int i = 0; i < missing; i++) {
      int at = byRest.get(i);
      groups[at] = new Group(groups[at].members(), groups[at].held() + 1, 0);
    }
    return groups;
  }

  /** The samples of each class, in the order of classes; all in one if there are no classes. */
  private static List<List<Integer>> members(Dataset data, Pass pass) {
    Optional<Port> judged = judged(data, pass);
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int sample = 0; sample < data.size(); sample++) {
      int group = 0;
      if (judged.isPresent()) {
        Port output = judged.get();
        Classes classes = (Classes) data.target(output.name());
        group = classes.classOf(sample, output.labels());
      }
      members.computeIfAbsent(group, any -> new ArrayList<>()).add(sample);
    }
    return List.copyOf(members.values());
  }

  private static Optional<Port> judged(Dataset data, Pass pass) {
    List<Port> outputs = pass.spec().outputs();
    return IntStream.range(0, outputs.size())
        .filter(output -> pass.targetWidth(output) > 0)
        .mapToObj(outputs::get)
        .filter(output -> data.target(output.name()) instanceof Classes)
        .findFirst();
  }
}
