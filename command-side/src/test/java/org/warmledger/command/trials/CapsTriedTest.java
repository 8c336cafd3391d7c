package org.warmledger.command.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.FundOpened;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.PersonClaimed;
import org.warmledger.events.PersonReleased;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** A cap of a year is tried over all files of a person, as it is decided (C06, ADR 0084). */
class CapsTriedTest {

  private static final CaseId NEXT = new CaseId("case-next-door");
  private static final FundOpened FUND = fund();

  private static FundOpened fund() {
    FundOpened opened = Like.bare(FundOpened.class).made();
    FundScope anything =
        new FundScope(
            opened.scope().from(),
            opened.scope().to(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of());
    return Like.the(opened).with(FundOpened::scope, anything).made();
  }

  private static CaseArchived archived(CaseId file) {
    return Like.sample(CaseArchived.class).with(CaseArchived::caseId, file).made();
  }

  private static PersonClaimed claimed(CaseId file) {
    return Like.sample(PersonClaimed.class).with(PersonClaimed::caseId, file).made();
  }

  private static AidProposed proposed(CaseId file, long fen) {
    return Like.bare(AidProposed.class)
        .with(AidProposed::caseId, file)
        .with(AidProposed::aidId, aid(file))
        .with(
            AidProposed::terms,
            new AidTerms(
                AidCategory.LIVING,
                Optional.of(FUND.fund()),
                Optional.empty(),
                new Money(fen),
                List.of()))
        .with(AidProposed::reason, Personal.of(Samples.HEAD, Note.EMPTY))
        .with(AidProposed::proposedBy, Samples.CASEWORKER)
        .made();
  }

  private static AidApproved approved(CaseId file) {
    return Like.bare(AidApproved.class)
        .with(AidApproved::caseId, file)
        .with(AidApproved::aidId, aid(file))
        .with(AidApproved::approvedBy, Samples.SUPERVISOR)
        .made();
  }

  private static AidId aid(CaseId file) {
    return new AidId("aid-" + file);
  }

  private static List<Hit> tried(long most, LedgerEvent... history) {
    return Trying.hits(CheckCode.C06_CAP_EXCEEDED, Map.of("householdYearFen", most), history);
  }

  @Test
  void whoeverUsedACapUpOnAnotherFileIsFound() {
    LedgerEvent[] history = {
      FUND,
      claimed(Samples.CASE),
      archived(Samples.CASE),
      proposed(Samples.CASE, 600_000),
      approved(Samples.CASE),
      Like.sample(CaseClosed.class).made(),
      Like.sample(PersonReleased.class).made(),
      claimed(NEXT),
      archived(NEXT),
      proposed(NEXT, 100),
      approved(NEXT)
    };
    assertThat(tried(600_000, history)).extracting(Hit::cause).containsExactly(aid(NEXT).value());
    assertThat(tried(600_100, history)).isEmpty();
  }

  private static ServiceProvided served(CaseId file) {
    return Like.bare(ServiceProvided.class)
        .with(ServiceProvided::kind, ServiceKind.SCHOOLING)
        .with(ServiceProvided::caseId, Optional.of(file))
        .with(ServiceProvided::fund, Optional.of(FUND.fund()))
        .with(ServiceProvided::money, new Money(600_000))
        .with(ServiceProvided::goods, List.of())
        .with(ServiceProvided::occurredOn, Samples.DAY)
        .made();
  }

  /** None does so any more (ADR 0085). */
  @Test
  void whatAServiceOfEarlierHandedOverOnTheFileCountsUnlessItWasTakenBack() {
    ServiceProvided service = served(Samples.CASE);
    LedgerEvent[] history = {
      FUND, claimed(Samples.CASE), archived(Samples.CASE), service, proposed(Samples.CASE, 100)
    };
    assertThat(tried(600_000, with(history, approved(Samples.CASE)))).hasSize(1);
    assertThat(tried(600_100, with(history, approved(Samples.CASE)))).isEmpty();
    ServiceReversed back =
        Like.bare(ServiceReversed.class)
            .with(ServiceReversed::serviceId, service.serviceId())
            .made();
    assertThat(tried(600_000, with(history, back, approved(Samples.CASE)))).isEmpty();
  }

  private static LedgerEvent[] with(LedgerEvent[] history, LedgerEvent... then) {
    return Stream.concat(Stream.of(history), Stream.of(then)).toArray(LedgerEvent[]::new);
  }
}
