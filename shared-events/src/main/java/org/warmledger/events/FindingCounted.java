package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;

/**
 * What a finding counts has become more or less while it is open: another batch of an import has
 * come, or a day has gone on.
 *
 * @param particulars figures that explain it, as they are now; nothing personal
 * @param evidence the events it rests on, as they are now
 */
public record FindingCounted(
    FindingId findingId,
    UnionPath union,
    Map<String, String> particulars,
    List<EventRef> evidence,
    LocalDate occurredOn)
    implements FindingEvent {
  public FindingCounted {
    evidence = List.copyOf(evidence);
  }
}
