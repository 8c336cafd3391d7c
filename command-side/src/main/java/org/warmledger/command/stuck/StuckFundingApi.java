package org.warmledger.command.stuck;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.funding.StuckAid;
import org.warmledger.command.funding.StuckAids;
import org.warmledger.command.funding.StuckRetry;
import org.warmledger.command.rosters.carrylines.StuckRoster;
import org.warmledger.command.rosters.carrylines.StuckRosters;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;

/** Aid that its fund cannot follow: shown, and tried again on demand. */
@RestController
@RequestMapping("/api/funding/stuck")
class StuckFundingApi {

  private final StuckAids stuck;
  private final StuckRetry retry;
  private final StuckRosters rosters;

  StuckFundingApi(StuckAids stuck, StuckRetry retry, StuckRosters rosters) {
    this.stuck = stuck;
    this.retry = retry;
    this.rosters = rosters;
  }

  /** One stuck roster, as it is answered. */
  record RosterItem(
      String kind,
      String rosterId,
      String union,
      int attempts,
      String lastError,
      Instant since,
      Instant nextAttempt) {

    static RosterItem of(StuckRoster stuck) {
      return new RosterItem(
          "ROSTER",
          stuck.rosterId().value(),
          stuck.union().code().value(),
          stuck.attempts(),
          stuck.lastError(),
          stuck.since(),
          stuck.nextAttempt());
    }
  }

  /** One stuck aid, as it is answered. */
  record Item(
      String kind,
      String caseId,
      String aidId,
      String union,
      int attempts,
      String lastError,
      Instant since,
      Instant nextAttempt) {

    static Item of(StuckAid stuck) {
      return new Item(
          "AID",
          stuck.aid().caseId().value(),
          stuck.aid().aidId().value(),
          stuck.aid().union().code().value(),
          stuck.attempts(),
          stuck.lastError(),
          stuck.since(),
          stuck.nextAttempt());
    }
  }

  @GetMapping
  Map<String, List<?>> stuck(Caller caller) {
    caller.require(Role.FINANCE, Role.SUPERVISOR, Role.ADMIN, Role.COMPLIANCE);
    return Map.of(
        "items",
        Stream.concat(
                stuck.within(caller.union()).stream().map(Item::of),
                rosters.within(caller.union()).stream().map(RosterItem::of))
            .toList());
  }

  @PostMapping("/{rosterId:roster-.+}/retry")
  Map<String, Object> retry(Caller caller, @PathVariable RosterId rosterId) {
    caller.require(Role.FINANCE, Role.SUPERVISOR, Role.ADMIN);
    if (!rosters.retry(rosterId, caller.union())) {
      throw Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND");
    }
    return Map.of("rosterId", rosterId.value(), "done", false);
  }

  @PostMapping("/{aidId:aid-.+}/retry")
  Map<String, Object> retry(Caller caller, @PathVariable AidId aidId) {
    caller.require(Role.FINANCE, Role.SUPERVISOR, Role.ADMIN);
    boolean within =
        stuck.within(caller.union()).stream().anyMatch(item -> item.aid().aidId().equals(aidId));
    if (!within) {
      throw Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND");
    }
    return Map.of("aidId", aidId.value(), "done", retry.retry(aidId).orElse(true));
  }
}
