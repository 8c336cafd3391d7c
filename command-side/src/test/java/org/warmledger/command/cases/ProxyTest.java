package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.enterPastAid;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.C10_NUMBER_OF_ANOTHER;
import static org.warmledger.command.decision.RejectionCode.C10_PROXY_IS_STAFF;
import static org.warmledger.command.decision.RejectionCode.C10_PROXY_UNDER_AGE;
import static org.warmledger.command.decision.RejectionCode.C10_PROXY_WITHOUT_AUTHORITY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.deliveraid.DeliverAidRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.ProxyCollection;

/** Who collects for the worker is somebody of their own, of age, and has no hand in it (C10). */
class ProxyTest {

  private static final String OF_THE_SPOUSE = "410999198604294091";

  /** Born on 2010-02-10. */
  private static final String OF_A_CHILD = "410899201002100017";

  @Test
  void theNumberOfTheWorkerIsNobodyElses() {
    ready().when(collect("李代领", Samples.IDENTITY_NUMBER)).thenRefused(C10_NUMBER_OF_ANOTHER);
    ready().when(collect(HEAD_NAME, Samples.IDENTITY_NUMBER)).thenRefused(C10_NUMBER_OF_ANOTHER);
  }

  @Test
  void theNumberOfAMemberOfTheHouseholdIsThatMembers() {
    ready().when(collect("李代领", OF_THE_SPOUSE)).thenRefused(C10_NUMBER_OF_ANOTHER);
    ready().when(collect("邓 眉韵", OF_THE_SPOUSE)).thenHappens(CaseAided.class);
    ready().when(collect("李代领", IdentityNumber.EXAMPLE)).thenHappens(CaseAided.class);
  }

  @Test
  void pastAidWasCollectedByNobodyUnderTheWorkersNumberEither() {
    given(archived("2026-01-12"))
        .when(
            enterPastAid(GivenCare.terms(), proxied("李代领", Samples.IDENTITY_NUMBER), "2026-02-10"))
        .thenRefused(C10_NUMBER_OF_ANOTHER);
  }

  @Test
  void whatIsNoNumberIsNobodys() {
    ready().when(collect("李代领", "410899198001010016")).thenRefused(C10_PROXY_WITHOUT_AUTHORITY);
  }

  @Test
  void aChildCollectsNothing() {
    ready().when(collect("李小儿", OF_A_CHILD, "2026-02-09")).thenRefused(C10_PROXY_UNDER_AGE);
    ready().when(collect("李小儿", OF_A_CHILD, "2026-02-10")).thenHappens(CaseAided.class);
  }

  @Test
  void ofWhoeverWasErasedNoNumberIsKnown() {
    unknown().when(collect("李代领", OF_THE_SPOUSE)).thenHappens(CaseAided.class);
    unknown().when(collect("李代领", Samples.IDENTITY_NUMBER)).thenHappens(CaseAided.class);
  }

  @Test
  void whoHasAHandInItCollectsNothing() {
    ready()
        .when(handed("李 春梅", Set.of("王批准", "李春梅"), IdentityNumber.EXAMPLE))
        .thenRefused(C10_PROXY_IS_STAFF);
    ready()
        .when(handed("李代领", Set.of("王批准", "李春梅"), IdentityNumber.EXAMPLE))
        .thenHappens(CaseAided.class);
  }

  private static Story ready() {
    return given(
        archived("2026-01-12"),
        proposed("2026-02-01"),
        approved("2026-02-02"),
        funded("2026-02-02"));
  }

  /** As a file is read once the keys of the household are destroyed. */
  private static Story unknown() {
    Household known = Samples.household();
    Head head = Like.the(known.head()).with(Head::details, Personal.erased(Samples.HEAD)).made();
    List<HouseholdMember> members =
        List.of(
            new HouseholdMember(Samples.SPOUSE, Relation.SPOUSE, Personal.erased(Samples.SPOUSE)));
    Household gone =
        Like.the(known).with(Household::head, head).with(Household::members, members).made();
    return given(
        Like.the(archived("2026-01-12")).with(CaseArchived::household, gone).made(),
        proposed("2026-02-01"),
        approved("2026-02-02"),
        funded("2026-02-02"));
  }

  private static Function<CaseState, Decision<CaseEvent>> collect(String name, String number) {
    return collect(name, number, "2026-02-10");
  }

  private static Function<CaseState, Decision<CaseEvent>> collect(
      String name, String number, String on) {
    return deliver(FINANCE, proxied(name, number), on);
  }

  private static Function<CaseState, Decision<CaseEvent>> handed(
      String name, Set<String> hands, String number) {
    return state ->
        DeliverAidRule.decide(
            delivery(FINANCE, proxied(name, number), "2026-02-10"),
            state,
            new DeliverAidRule.Involved(Set.of(), Set.of(), hands));
  }

  private static Payee proxied(String name, String number) {
    return new Payee(
        name, "", Optional.of(new ProxyCollection(name, "朋友", number, "住院", "委托书 1 号")));
  }
}
