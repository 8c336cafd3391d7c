package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.web.Caller;

/** What the forms of this slice share: for which union, and how a setting is written. */
@Component
record SettingsDesk(UnionDirectory unions, LedgerReference reference) {

  /** The union named, else the caller's own; one out of reach is as unknown as none. */
  Optional<UnionPath> union(Caller caller, Optional<String> named) {
    return unions.within(caller, named);
  }

  /**
   * Refuses what a union would set for itself: the audited do not loosen the audit. Nobody stands
   * above the union at the top.
   *
   * @throws RuntimeException SET_BY_UPPER_UNION
   */
  void requireAbove(Caller caller, UnionPath union) {
    if (caller.union().equals(union.code()) && union.codes().size() > 1) {
      throw Refusal.of(RejectionCode.SET_BY_UPPER_UNION);
    }
  }

  <I extends About> ResponseEntity<Accepted<I>> write(
      Call call, Object form, Object command, LocalDate occurredOn, I about) {
    try {
      return call.carryOut(form, command, occurredOn, about);
    } finally {
      reference.forget();
    }
  }
}
