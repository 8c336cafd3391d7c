package org.warmledger.command.stuck;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.reads.Act;
import org.warmledger.platform.reads.Acts;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;

/** Aid that its fund cannot follow: shown, and tried again on demand. */
@RestController
@RequestMapping("/api/funding/stuck")
record StuckFundingApi(StuckAids stuck, StuckRetry retry, StuckRosters rosters, Acts acts) {

  /** A stuck aid or roster, as it is answered. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Item(
      Kind kind,
      Optional<RosterId> rosterId,
      Optional<CaseId> caseId,
      Optional<AidId> aidId,
      UnionCode union,
      int attempts,
      String lastError,
      Instant since,
      Instant nextAttempt) {

    private boolean is(String id) {
      return aidId
          .map(AidId::value)
          .or(() -> rosterId.map(RosterId::value))
          .equals(Optional.of(id));
    }

    /** What it is. */
    enum Kind {
      AID,
      ROSTER
    }

    static Item of(StuckRoster stuck) {
      return new Item(
          Kind.ROSTER,
          Optional.of(stuck.rosterId()),
          Optional.empty(),
          Optional.empty(),
          stuck.union().code(),
          stuck.attempts(),
          stuck.lastError(),
          stuck.since(),
          stuck.nextAttempt());
    }

    static Item of(StuckAid stuck) {
      return new Item(
          Kind.AID,
          Optional.empty(),
          Optional.of(stuck.aid().caseId()),
          Optional.of(stuck.aid().aidId()),
          stuck.aid().union().code(),
          stuck.attempts(),
          stuck.lastError(),
          stuck.since(),
          stuck.nextAttempt());
    }
  }

  record Listing(List<Item> items) {}

  /** What was tried again; an aid may be done with at once, a roster is carried on by itself. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Retried(Optional<RosterId> rosterId, Optional<AidId> aidId, boolean done) {}

  @GetMapping
  Listing stuck(Caller caller) {
    caller.require(Role.FINANCE, Role.SUPERVISOR, Role.ADMIN, Role.COMPLIANCE);
    return new Listing(stuck(caller.union()).toList());
  }

  private Stream<Item> stuck(UnionCode union) {
    return Stream.concat(
        stuck.within(union).stream().map(Item::of), rosters.within(union).stream().map(Item::of));
  }

  @PostMapping("/{id}/retry")
  Retried retry(Caller caller, @PathVariable String id) {
    String noted = acts.order(caller, Act.FUNDING_RETRIED, id, () -> mayRetry(caller, id));
    return retriedAid(noted, caller.union())
        .or(() -> retriedRoster(noted, caller.union()))
        .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND"));
  }

  /** Whoever is noted is let to it; it is done by commands, which are in no transaction. */
  private String mayRetry(Caller caller, String id) {
    caller.require(Role.FINANCE, Role.SUPERVISOR, Role.ADMIN);
    if (stuck(caller.union()).noneMatch(item -> item.is(id))) {
      throw Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND");
    }
    return id;
  }

  private Optional<Retried> retriedAid(String id, UnionCode union) {
    return stuck.within(union).stream()
        .map(item -> item.aid().aidId())
        .filter(aid -> aid.value().equals(id))
        .findFirst()
        .map(aid -> new Retried(Optional.empty(), Optional.of(aid), retry.retry(aid).orElse(true)));
  }

  private Optional<Retried> retriedRoster(String id, UnionCode union) {
    return rosters.within(union).stream()
        .map(StuckRoster::rosterId)
        .filter(roster -> roster.value().equals(id) && rosters.retry(roster, union))
        .findFirst()
        .map(roster -> new Retried(Optional.of(roster), Optional.empty(), false));
  }
}
