package org.warmledger.command.checks.engine;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.findings.ClearFinding;
import org.warmledger.command.checks.findings.CountFinding;
import org.warmledger.command.checks.findings.FindingIds;
import org.warmledger.command.checks.findings.RaiseFinding;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.wire.EventContext;

/** Raises and clears findings on the checks' own behalf, within the caller's transaction. */
@Component
record Findings(Ledger ledger, FindingIds ids) {

  private static final String CHECKS = "checks";

  FindingId id(SubjectKey key, Hit hit) {
    return ids.of(key.code(), key.subject(), hit.cause());
  }

  void raise(FindingId id, SubjectKey key, Hit hit, LocalDate today) {
    Written unused =
        ledger.send(
            new RaiseFinding(
                id,
                hit.union(),
                key.code().name(),
                key.subject(),
                hit.particulars(),
                hit.evidence(),
                hit.inCharge(),
                today),
            data(hit.union().code()));
  }

  void count(FindingId id, Hit hit, LocalDate today) {
    Written unused =
        ledger.send(
            new CountFinding(id, hit.particulars(), hit.evidence(), today),
            data(hit.union().code()));
  }

  void clear(FindingId id, UnionPath union, LocalDate today) {
    Written unused = ledger.send(new ClearFinding(id, today), data(union.code()));
  }

  static CommandData data(UnionCode union) {
    return CommandData.of(
        new EventContext(
            new StaffId(CHECKS),
            CHECKS,
            union,
            UUID.randomUUID().toString(),
            Optional.empty(),
            CHECKS,
            Optional.empty()));
  }
}
