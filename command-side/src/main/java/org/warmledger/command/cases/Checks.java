package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.MeansCheckId;

/** Every means check and, step by step, what came of it; the last check is the one that counts. */
public record Checks(Map<MeansCheckId, List<Step>> all) {

  static final Checks NONE = new Checks(Map.of());

  /** What a check, an appeal or its decision amounted to, and when. */
  public record Step(Means means, LocalDate on) {}

  /** What the last of them says. */
  Means means() {
    return all.values().stream()
        .reduce((earlier, later) -> later)
        .<Means>map(steps -> steps.getLast().means())
        .orElseGet(Means.Unchecked::new);
  }

  /** When means were checked last. */
  Optional<LocalDate> lastOn() {
    return all.values().stream()
        .reduce((earlier, later) -> later)
        .map(steps -> steps.getFirst().on());
  }

  /** The steps of one check: the finding, then appeals and decisions. */
  public List<Step> of(String check) {
    return all.getOrDefault(new MeansCheckId(check), List.of());
  }

  Checks and(MeansCheckId check, Means means, LocalDate on) {
    Map<MeansCheckId, List<Step>> more = new LinkedHashMap<>(all);
    List<Step> before = more.getOrDefault(check, List.of());
    Optional<Step> same = before.stream().reduce((one, next) -> next);
    if (same.filter(step -> step.means().equals(means)).isPresent()) {
      return this;
    }
    more.put(check, Stream.concat(before.stream(), Stream.of(new Step(means, on))).toList());
    return new Checks(more);
  }

  /** All but the last step of a check; without steps it is no check. */
  Checks withoutLastOf(MeansCheckId check) {
    Map<MeansCheckId, List<Step>> fewer = new LinkedHashMap<>(all);
    List<Step> steps = fewer.getOrDefault(check, List.of());
    if (steps.size() > 1) {
      fewer.put(check, steps.subList(0, steps.size() - 1));
    } else {
      fewer.remove(check);
    }
    return new Checks(fewer);
  }
}
