package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.ACCOUNT;
import static org.warmledger.command.checks.flags.Happened.archived;
import static org.warmledger.command.checks.flags.Happened.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.PaidUnit;

/** C09 where no file tells of the account that a bank paid into. */
class PaidUnitAccountTest {

  private static final Marks MARKS =
      new Marks(new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")));

  private static Optional<PaidUnit> unit(String name) {
    return Optional.of(new PaidUnit(name, "3654", MARKS.account(ACCOUNT).orElseThrow()));
  }

  private static LedgerEvent visited(String id, String unit) {
    return Like.bare(EnterpriseVisited.class)
        .with(EnterpriseVisited::visitId, new EnterpriseVisitId(id))
        .with(EnterpriseVisited::payee, unit(unit))
        .with(EnterpriseVisited::occurredOn, day("2026-01-10"))
        .made();
  }

  private static LedgerEvent visitTakenBack(String id) {
    return Like.bare(EnterpriseVisitReversed.class)
        .with(EnterpriseVisitReversed::visitId, new EnterpriseVisitId(id))
        .with(EnterpriseVisitReversed::occurredOn, day("2026-01-11"))
        .made();
  }

  private static LedgerEvent served(String id, String unit) {
    return Like.bare(ServiceProvided.class)
        .with(ServiceProvided::serviceId, new ServiceId(id))
        .with(ServiceProvided::payee, unit(unit))
        .with(ServiceProvided::occurredOn, day("2026-01-10"))
        .made();
  }

  private static LedgerEvent serviceTakenBack(String id) {
    return Like.bare(ServiceReversed.class)
        .with(ServiceReversed::serviceId, new ServiceId(id))
        .with(ServiceReversed::occurredOn, day("2026-01-11"))
        .made();
  }

  private static Told<?> told(LedgerEvent... facts) {
    return Told.by(new PayeeMismatch(MARKS)).given(facts);
  }

  private static List<String> found(Told<?> told) {
    return told.found("2026-01-12").stream().map(Hit::cause).toList();
  }

  @Test
  void aUnitIsNotPaidIntoTheAccountOfAHousehold() {
    Told<?> account = told(archived("case-1", Samples.COUNTY, "2026-01-01"));
    assertThat(found(account)).isEmpty();
    account.given(visited("enterprise-visit-1", "红旗纺织厂工会"));
    assertThat(found(account)).containsExactly("shared 红旗纺织厂工会");
    account.given(visitTakenBack("enterprise-visit-1"));
    assertThat(found(account)).isEmpty();
  }

  @Test
  void twoUnitsDoNotShareAnAccountAndOneMayBePaidTwice() {
    Told<?> account =
        told(visited("enterprise-visit-1", "某客运公司"), visited("enterprise-visit-2", "某客运 公司"));
    assertThat(found(account)).isEmpty();
    account.given(served("service-1", "另一公司"));
    assertThat(found(account)).containsExactly("shared 另一公司");
    account.given(serviceTakenBack("service-1"));
    assertThat(found(account)).isEmpty();
  }

  @Test
  void whatSaysNothingOfAnAccountIsOfNone() {
    LedgerEvent byHand = Like.bare(EnterpriseVisited.class).made();
    LedgerEvent counted = Like.bare(ServiceProvided.class).made();
    assertThat(found(told(byHand, counted))).isEmpty();
  }
}
