package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.decision.RejectionCode.C06_CAP_EXCEEDED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.Gave;
import org.warmledger.command.giving.CapRule;
import org.warmledger.command.persons.Person;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/** Caps of a year go with the person: another file, at another union, gives no new one (C06). */
class CapAcrossFilesTest {

  private static final FundFacts PER_HOUSEHOLD =
      fund().capped(CapUnit.HOUSEHOLD_YEAR, 600_000).facts();
  private static final FundFacts PER_PERSON = fund().capped(CapUnit.PERSON_YEAR, 600_000).facts();
  private static final Set<PersonId> THE_SPOUSE_ALONE = Set.of(Samples.SPOUSE);
  private static final CaseEvent[] GOT_IT_ALL = {
    archived("2026-01-12"),
    GivenCare.proposed(AID, living(600_000, Optional.empty()), "2026-02-01"),
    approved("2026-02-02"),
    funded("2026-02-02")
  };

  private static Household headedBySpouse() {
    return new Household(
        new Head(
            Samples.SPOUSE,
            WorkerIdentity.URBAN,
            Personal.of(Samples.SPOUSE, Samples.workerDetails())),
        List.of(),
        1,
        Personal.erased(Samples.SPOUSE));
  }

  /** What the spouse opens next door. */
  private static CaseFile openedNextDoor() {
    return Story.given(
            Like.the(archived("2026-03-01"))
                .with(CaseArchived::caseId, new CaseId("case-next-door"))
                .with(CaseArchived::union, Samples.NEIGHBOUR)
                .with(CaseArchived::household, headedBySpouse())
                .made())
        .file();
  }

  private static HeadsThen then(Stream<CaseEvent> history) {
    return new HeadsThen(Story.given(history.toArray(CaseEvent[]::new)).state(), List.of());
  }

  private static List<Gave> gaveToTheSpouse(CaseEvent... then) {
    return then(Stream.concat(Stream.of(GOT_IT_ALL), Stream.of(then))).gaveTo(THE_SPOUSE_ALONE);
  }

  private static Optional<RejectionCode> refusal(FundFacts fund, List<Gave> elsewhere) {
    return CapRule.refusal(
        openedNextDoor(), living(1, Optional.empty()), day("2026-03-02"), fund.alsoGave(elsewhere));
  }

  @Test
  void aFileThatEndedLeavesNoNewCapToWhoeverWasOnIt() {
    assertThat(refusal(PER_HOUSEHOLD, List.of())).isEmpty();
    assertThat(refusal(PER_HOUSEHOLD, gaveToTheSpouse(closed("2026-02-20"))))
        .contains(C06_CAP_EXCEEDED);
  }

  @Test
  void aMemberWhoBecomesHeadIsAnotherPersonThanWhoGotIt() {
    assertThat(refusal(PER_PERSON, gaveToTheSpouse(closed("2026-02-20")))).isEmpty();
    List<Gave> toHer =
        List.of(new Gave(Samples.SPOUSE, living(600_000, Optional.empty()), day("2026-02-10")));
    assertThat(refusal(PER_PERSON, toHer)).contains(C06_CAP_EXCEEDED);
  }

  @Test
  void onAFileThatGoesOnWhatPersonsGotThemselvesCounts() {
    assertThat(gaveToTheSpouse()).isEmpty();
    CaseVisited visit =
        Like.the(visited("2026-02-12"))
            .with(CaseVisited::visitId, new VisitId("visit-2"))
            .with(CaseVisited::fund, Optional.of(FUND))
            .with(CaseVisited::money, new Money(50_000))
            .made();
    assertThat(gaveToTheSpouse(visited("2026-02-11"), headed("2026-02-11"), visit))
        .extracting(Gave::whom, gave -> gave.terms().category())
        .containsExactly(tuple(Samples.SPOUSE, AidCategory.CONDOLENCE));
  }

  @Test
  void whatAHeadGotStaysWithThemWhoeverHeadsTheFileNow() {
    List<Gave> gave =
        then(Stream.concat(Stream.of(GOT_IT_ALL), Stream.of(headed("2026-02-20"))))
            .gaveTo(Set.of(Samples.HEAD));
    assertThat(gave).extracting(Gave::whom).containsExactly(Samples.HEAD);
  }

  /** A year of one person is used up; the other's is as it was, on the same file. */
  @Test
  void whoHeadsTheSameFileNextHasTheirOwnYearAndTheOneBeforeHasTheirs() {
    Story file =
        Story.given(GOT_IT_ALL).and(delivered(living(600_000, Optional.empty()), "2026-02-10"));
    assertThat(onFile(file, Optional.empty())).contains(C06_CAP_EXCEEDED);
    Story hers = file.and(headed("2026-02-20"));
    assertThat(onFile(hers, Optional.empty())).isEmpty();
    assertThat(onFile(hers, Optional.of(Samples.HEAD))).contains(C06_CAP_EXCEEDED);
    assertThat(
            CapRule.refusal(
                hers.file(), living(1, Optional.empty()), day("2026-03-02"), PER_HOUSEHOLD))
        .as("it is the same household")
        .contains(C06_CAP_EXCEEDED);
    Story both = hers.and(headedByHim("2026-02-25"));
    assertThat(onFile(both, Optional.empty())).contains(C06_CAP_EXCEEDED);
  }

  /** What is only proposed goes to whoever heads the household when it is approved. */
  @Test
  void whatWasProposedBeforeGoesToWhoeverHeadsTheFileWhenItIsApproved() {
    Story hers =
        Story.given(GOT_IT_ALL[0], GOT_IT_ALL[1])
            .and(headed("2026-02-01"))
            .and(approved("2026-02-02"));
    assertThat(hers.file().gave()).extracting(Gave::whom).containsExactly(Samples.SPOUSE);
  }

  private static Optional<RejectionCode> onFile(Story story, Optional<PersonId> beneficiary) {
    return CapRule.refusal(story.file(), living(1, beneficiary), day("2026-03-02"), PER_PERSON);
  }

  private static CaseRevised headedByHim(String on) {
    return Like.the(headed(on)).with(CaseRevised::household, Samples.household()).made();
  }

  @Test
  void aFileThatNeverWasGaveNothing() {
    assertThat(then(Stream.of()).gaveTo(THE_SPOUSE_ALONE)).isEmpty();
  }

  /** It names the file and nobody of it: whoever headed it on that day got it. */
  @Test
  void whatAServiceOfEarlierHandedOverOnAFileCountsAsAidOnItWould() {
    ServiceProvided service = served(Optional.of(FUND), new Money(600_000));
    assertThat(ServedOnFile.of(service)).contains(Samples.CASE);
    Gave gave = ServedOnFile.gave(service, until(headed("2026-02-20"))).orElseThrow();
    assertThat(gave.whom()).isEqualTo(Samples.HEAD);
    assertThat(ServedOnFile.gave(service, until(headed("2026-02-01"))).orElseThrow().whom())
        .isEqualTo(Samples.SPOUSE);
    assertThat(ServedOnFile.gave(service, Stream.of())).isEmpty();
    CaseState closed = Story.given(archived("2026-01-12"), closed("2026-02-20")).state();
    List<Gave> left = new HeadsThen(closed, List.of(gave)).gaveTo(THE_SPOUSE_ALONE);
    assertThat(refusal(PER_HOUSEHOLD, left)).contains(C06_CAP_EXCEEDED);
    CaseState open = Story.given(archived("2026-01-12")).state();
    assertThat(new HeadsThen(open, List.of(gave)).gaveTo(THE_SPOUSE_ALONE)).isEmpty();
    List<Gave> own = List.of(gave);
    assertThat(
            OtherFiles.gaveElsewhere(
                openedNextDoor(), unused -> Person.unknown(), unused -> closed, unused -> own))
        .isEqualTo(own);
  }

  private static Stream<CaseEvent> until(CaseRevised revised) {
    return Stream.of(archived("2026-01-12"), movedNextDoor("2026-01-13"), revised);
  }

  private static ServiceProvided served(Optional<FundCode> fund, Money money) {
    return Like.bare(ServiceProvided.class)
        .with(ServiceProvided::caseId, Optional.of(Samples.CASE))
        .with(ServiceProvided::fund, fund)
        .with(ServiceProvided::money, money)
        .with(ServiceProvided::goods, List.of())
        .with(ServiceProvided::occurredOn, day("2026-02-10"))
        .made();
  }

  @Test
  void aServiceOfThePastOrOneThatHandsNothingOverIsInNoCap() {
    assertThat(ServedOnFile.of(served(Optional.empty(), new Money(1)))).isEmpty();
    assertThat(ServedOnFile.of(served(Optional.of(FUND), Money.NONE))).isEmpty();
    ServiceProvided goods =
        Like.the(served(Optional.of(FUND), Money.NONE))
            .with(ServiceProvided::goods, List.of(new Goods("米10kg", 1, "袋", new Money(6_000))))
            .made();
    assertThat(ServedOnFile.of(goods)).isPresent();
  }

  @Test
  void whatIsCappedATimeAsksForNoOtherFiles() {
    assertThat(fund().capped(CapUnit.TIME, 1).facts().isCappedByYear()).isFalse();
    assertThat(PER_PERSON.isCappedByYear()).isTrue();
    AidTerms other = living(1, Optional.empty());
    FundFacts more =
        fund().facts().alsoGave(List.of(new Gave(Samples.HEAD, other, day("2026-01-01"))));
    assertThat(more.withCaps(List.of()).elsewhere()).hasSize(1);
  }

  private static CaseRevised headed(String on) {
    return new CaseRevised(
        Samples.CASE, Samples.COUNTY, Samples.hardship(), headedBySpouse(), note("户主变更"), day(on));
  }
}
