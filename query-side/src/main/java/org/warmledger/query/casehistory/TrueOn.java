package org.warmledger.query.casehistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.WhatStands;
import org.warmledger.query.projection.Fact;

/**
 * What is true of a file on a day, of all that is known of it. What was taken back was true on no
 * day, whatever it was, so what takes it back holds from the day of what it takes back (ADR 0098).
 */
final class TrueOn {

  private TrueOn() {}

  static List<Fact> of(LocalDate day, List<Fact> known) {
    Map<String, LocalDate> saidOn = new HashMap<>();
    List<Fact> held = new ArrayList<>();
    for (Fact one : known) {
      CaseEvent event = (CaseEvent) one.event();
      if (!heldFrom(event, saidOn).isAfter(day)) {
        held.add(one);
      }
      WhatStands.name(event).ifPresent(name -> saidOn.putIfAbsent(name, event.occurredOn()));
    }
    return List.copyOf(held);
  }

  private static LocalDate heldFrom(CaseEvent event, Map<String, LocalDate> saidOn) {
    return event instanceof ArchivingReversed back
        ? back.archivedOn()
        : WhatStands.takesBack(event).stream()
            .flatMap(name -> Optional.ofNullable(saidOn.get(name)).stream())
            .min(Comparator.naturalOrder())
            .orElse(event.occurredOn());
  }
}
