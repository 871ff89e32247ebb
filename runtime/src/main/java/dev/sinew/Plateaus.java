package dev.sinew;

import dev.sinew.train.EpochReport;
import dev.sinew.train.OnPlateau;
import dev.sinew.train.Schedule;
import dev.sinew.train.Schedule.Fall;
import java.util.ArrayList;
import java.util.List;

/** How often each plateau rule of a schedule has let the rate fall. */
final class Plateaus {
  private final List<OnPlateau> rules;
  private final List<Watch> watches = new ArrayList<>();
  private final int[] falls;

  Plateaus(Schedule schedule) {
    rules = schedule.plateaus();
    rules.forEach(rule -> watches.add(new Watch(rule.metric(), rule.minDelta())));
    falls = new int[rules.size()];
  }

  void after(EpochReport report) {
    for (int i = 0; i < falls.length; i++) {
      Watch watch = watches.get(i);
      if (!watch.improves(report) && watch.waited() >= rules.get(i).patience()) {
        falls[i]++;
        watch.rest();
      }
    }
  }

  List<Fall> falls() {
    List<Fall> found = new ArrayList<>();
    for (int i = 0; i < falls.length; i++) {
      found.add(new Fall(rules.get(i), falls[i]));
    }
    return found;
  }

  /** The state as text, a line for each rule. */
  String state() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < falls.length; i++) {
      text.append(i == 0 ? "" : "\n").append(falls[i]).append(' ').append(watches.get(i).state());
    }
    return text.toString();
  }

  void restore(String state) {
    String[] lines = state.split("\n", -1);
    for (int i = 0; i < falls.length; i++) {
      String[] parts = lines[i].split(" ", 2);
      falls[i] = Integer.parseInt(parts[0]);
      watches.get(i).restore(parts[1]);
    }
  }
}
