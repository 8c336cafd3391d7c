package org.warmledger.command.checks.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.flags.AccessAnomaly;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.ledger.Attempts;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.FindingSubject;

/** C27: raises a finding for every day on which somebody read in mass. */
@Component
record AccessSweep(
    StaffReads log,
    CheckStore store,
    Findings findings,
    LedgerReference reference,
    Attempts attempts) {

  /** What is older was looked at before, or by the process before this one. */
  private static final int LOOK_BACK_DAYS = 7;

  void sweep(LocalDate today) {
    if (log.isKept()) {
      for (AccessAnomaly.Day day : log.days(today.minusDays(LOOK_BACK_DAYS), today)) {
        AccessAnomaly.hit(day, reference).ifPresent(hit -> raise(day, hit, today));
      }
    }
  }

  private void raise(AccessAnomaly.Day day, Hit hit, LocalDate today) {
    SubjectKey key =
        new SubjectKey(
            CheckCode.C27_ACCESS_ANOMALY, new FindingSubject(SubjectKind.STAFF, day.actor()));
    FindingId id = findings.id(key, hit);
    boolean unused =
        attempts.untilSettled(
            () -> {
              Map<FindingId, OptionalLong> known =
                  store.known(List.of(key)).getOrDefault(key, Map.of());
              if (!known.containsKey(id)) {
                store.add(id, key);
                findings.raise(id, key, hit, today);
              } else if (day.day().isBefore(today) && !hit.count().equals(known.get(id))) {
                // Once the day is over, and not every half minute of it.
                findings.count(id, hit, today);
                store.count(id, hit.count().orElseThrow());
              }
              return true;
            });
  }
}
