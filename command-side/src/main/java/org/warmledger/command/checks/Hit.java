package org.warmledger.command.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;

/**
 * What a check finds about a subject.
 *
 * @param cause tells it from other findings about the same subject; the same cause is the same
 *     finding
 * @param union whose business it is
 * @param on the day by which its thresholds count
 * @param particulars figures that explain it; nothing personal
 * @param evidence the events it rests on
 * @param inCharge whose work it is; nobody's in particular where absent
 * @param count what goes on while it is open; when that is another, the finding says so anew
 */
public record Hit(
    String cause,
    UnionPath union,
    LocalDate on,
    Map<String, String> particulars,
    List<EventRef> evidence,
    Optional<StaffId> inCharge,
    OptionalLong count) {

  private static final int MOST_EVIDENCE = 20;

  /** One that is nobody's work in particular, and says once what it says. */
  public Hit(
      String cause,
      UnionPath union,
      LocalDate on,
      Map<String, String> particulars,
      List<EventRef> evidence) {
    this(cause, union, on, particulars, evidence, Optional.empty(), OptionalLong.empty());
  }

  public Hit {
    particulars = Map.copyOf(particulars);
    evidence = List.copyOf(evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size())));
  }

  /** The same, as somebody's work. */
  public Hit of(Optional<StaffId> whose) {
    return new Hit(cause, union, on, particulars, evidence, whose, count);
  }

  /** The same, and that what it counts goes on. */
  public Hit counting(long now) {
    return new Hit(cause, union, on, particulars, evidence, inCharge, OptionalLong.of(now));
  }
}
