package org.warmledger.query.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.FundAmended;
import org.warmledger.events.FundClosed;
import org.warmledger.events.FundClosureReversed;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundOpened;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.FundTerms;
import org.warmledger.query.fundbook.Holdings;
import org.warmledger.query.fundbook.Posting;
import org.warmledger.query.steps.Step;

/**
 * One fund as it is now.
 *
 * @param unions the fund's union and those above it
 * @param version sequence of its last event
 * @param opened the step by which it came to be
 * @param grants what lower unions may spend of it, the first given first
 */
public record FundBook(
    String fund,
    String name,
    FundingSource source,
    String projectReference,
    UnionPath union,
    List<String> unions,
    LocalDate from,
    LocalDate to,
    State state,
    List<AidCategory> categories,
    long version,
    Holdings holdings,
    FundScope scope,
    Step opened,
    List<GrantUse> grants) {

  /** Whether it may still be used. */
  public enum State {
    OPEN,
    CLOSED
  }

  /** Whether approvers of a union may spend of it: theirs, one below, or under a grant. */
  public boolean isOpenTo(UnionCode approving, LocalDate today) {
    return union.isWithin(approving)
        || grants.stream().anyMatch(grant -> grant.standsFor(approving, today));
  }

  static FundBook fold(Optional<FundBook> before, FundEvent event, long sequence, Step step) {
    return event instanceof FundOpened opened
        ? opened(opened, step)
        : before
            .orElseThrow(() -> new IllegalStateException("a fund begins by being opened"))
            .apply(event, sequence);
  }

  private static FundBook opened(FundOpened event, Step step) {
    return new FundBook(
        event.fund().value(),
        event.name(),
        event.source(),
        event.projectReference(),
        event.union(),
        event.union().parts(),
        event.scope().from(),
        event.scope().to(),
        State.OPEN,
        event.scope().categories(),
        0,
        Holdings.NONE,
        event.scope(),
        step,
        List.of());
  }

  private FundBook apply(FundEvent event, long sequence) {
    return event instanceof FundAmended amended
        ? amended(amended.terms(), sequence)
        : moved(event, sequence);
  }

  private FundBook amended(FundTerms terms, long sequence) {
    return new FundBook(
        fund,
        terms.name(),
        source,
        terms.projectReference(),
        union,
        unions,
        terms.scope().from(),
        terms.scope().to(),
        state,
        terms.scope().categories(),
        sequence,
        holdings,
        terms.scope(),
        opened,
        grants);
  }

  private State state(FundEvent event) {
    return switch (event) {
      case FundClosed _ -> State.CLOSED;
      case FundClosureReversed _ -> State.OPEN;
      default -> state;
    };
  }

  private FundBook moved(FundEvent event, long sequence) {
    Holdings now =
        Posting.of(event)
            .map(posting -> holdings.moved(posting.movement(), posting.shares()))
            .orElse(holdings);
    return new FundBook(
        fund,
        name,
        source,
        projectReference,
        union,
        unions,
        from,
        to,
        state(event),
        categories,
        sequence,
        now,
        scope,
        opened,
        GrantUse.fold(grants, event));
  }
}
