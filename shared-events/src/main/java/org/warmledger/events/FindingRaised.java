package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * A check found something (flag). It stays open until its cause is gone or somebody named ends it.
 *
 * @param code of the check, such as C08_SAME_AID_TWICE
 * @param particulars figures that explain it; nothing personal
 * @param evidence the events it rests on
 * @param inCharge whose work it is, until somebody else is put in charge
 */
public record FindingRaised(
    FindingId findingId,
    UnionPath union,
    String code,
    FindingSubject subject,
    Map<String, String> particulars,
    List<EventRef> evidence,
    Optional<StaffId> inCharge,
    LocalDate occurredOn)
    implements FindingEvent {
  public FindingRaised {
    evidence = List.copyOf(evidence);
  }
}
