package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.archived;
import static org.warmledger.command.cases.Facts.closed;
import static org.warmledger.command.cases.Facts.day;
import static org.warmledger.command.cases.Facts.delivered;
import static org.warmledger.command.cases.GivenAmendment.AMENDMENT;
import static org.warmledger.command.cases.GivenAmendment.BACK;
import static org.warmledger.command.cases.GivenAmendment.NOTHING;
import static org.warmledger.command.cases.GivenAmendment.amend;
import static org.warmledger.command.cases.GivenAmendment.earning;
import static org.warmledger.command.cases.GivenAmendment.living;
import static org.warmledger.command.cases.GivenAmendment.moved;
import static org.warmledger.command.cases.GivenAmendment.paidInto;
import static org.warmledger.command.cases.GivenAmendment.takenBack;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.AID_ON_THE_WAY;
import static org.warmledger.command.decision.RejectionCode.CASE_CLOSED;
import static org.warmledger.command.decision.RejectionCode.CASE_NOT_FOUND;
import static org.warmledger.command.decision.RejectionCode.DATE_OUT_OF_ORDER;
import static org.warmledger.command.decision.RejectionCode.FACT_RESTED_ON;
import static org.warmledger.command.decision.RejectionCode.NOTHING_TO_TAKE_BACK;
import static org.warmledger.command.decision.RejectionCode.PERSON_ERASED;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.values.AidOnTheWay;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/** A file says otherwise what changed, and nothing else. */
class AmendTest {

  private static final String ACCOUNT = "6222000000003662";

  private static Story open() {
    return given(archived("2026-01-12"));
  }

  private static CaseAmended of(Story before, Function<CaseState, Decision<CaseEvent>> asked) {
    return (CaseAmended) asked.apply(before.state()).orRefuse().getFirst();
  }

  private static HouseholdPart whole(Story story) {
    return HouseholdPart.of(story.file().household()).orElseThrow();
  }

  @Test
  void onlyWhatChangedIsSaidAsItWasAndAsItIs() {
    HouseholdPart asked =
        Like.the(living("山阳区新街1号"))
            .with(HouseholdPart::mobile, Optional.of(Samples.workerDetails().mobile()))
            .made();
    CaseAmended amended = of(open(), amend(asked, "2026-02-01"));
    assertThat(amended.now().known()).contains(living("山阳区新街1号"));
    assertThat(amended.was().known()).contains(living(Samples.workerDetails().address()));
    assertThat(amended.onTheWay()).isEmpty();
    assertThat(whole(open().and(amended)))
        .isEqualTo(
            Like.the(whole(open())).with(HouseholdPart::address, Optional.of("山阳区新街1号")).made());
  }

  @Test
  void whatIsSoAlreadyIsNoChange() {
    open().when(amend(NOTHING, "2026-02-01")).thenItIsAlreadySo();
    open().when(amend(whole(open()), "2026-02-01")).thenItIsAlreadySo();
    open().then(moved("2026-02-01")).when(moved("2026-02-02")).thenItIsAlreadySo();
  }

  @Test
  void anOpenFileIsAmendedFromTheDayItWasOpened() {
    given().when(moved("2026-02-01")).thenRefused(CASE_NOT_FOUND);
    open().and(closed("2026-03-01")).when(moved("2026-03-02")).thenRefused(CASE_CLOSED);
    open().when(moved("2026-01-11")).thenRefused(DATE_OUT_OF_ORDER);
    open().when(moved("2026-01-12")).thenHappens(CaseAmended.class);
    open().and(Facts.erased(Samples.HEAD)).when(moved("2026-06-02")).thenRefused(PERSON_ERASED);
  }

  @Test
  void aNameAndTheAccountThatIsInItAreSaidTogether() {
    CaseAmended paid = of(open(), amend(paidInto(ACCOUNT, ""), "2026-02-01"));
    String worker = Samples.workerDetails().name();
    assertThat(paid.now().known().orElseThrow().account().map(BankAccount::holder))
        .contains(worker);
    assertThat(paid.now().known().orElseThrow().name()).contains(worker);
    HouseholdPart named = Like.the(NOTHING).with(HouseholdPart::name, Optional.of("钟君品")).made();
    CaseAmended renamed = of(open(), amend(named, "2026-02-01"));
    assertThat(renamed.now().known().orElseThrow().account())
        .isEqualTo(Samples.workerDetails().account());
    CaseAmended others = of(open(), amend(paidInto(ACCOUNT, "邓眉韵"), "2026-02-01"));
    assertThat(others.now().known().orElseThrow().account().map(BankAccount::holder))
        .contains("邓眉韵");
  }

  @Test
  void anAccountStaysWhileApprovedAidGoesToIt() {
    Story asked = open().and(Facts.proposed("2026-02-01"));
    Story waiting = asked.and(Facts.approved("2026-02-02"));
    asked.when(amend(paidInto(ACCOUNT, ""), "2026-02-03")).thenHappens(CaseAmended.class);
    waiting.when(amend(paidInto(ACCOUNT, ""), "2026-02-03")).thenRefused(AID_ON_THE_WAY);
    waiting.when(moved("2026-02-03")).thenHappens(CaseAmended.class);
    HouseholdPart named = Like.the(NOTHING).with(HouseholdPart::name, Optional.of("钟君品")).made();
    waiting.when(amend(named, "2026-02-03")).thenHappens(CaseAmended.class);
  }

  @Test
  void whatGoesByTheOldValueIsNamed() {
    Story asked =
        open()
            .and(GivenCare.checked("2026-01-20"))
            .and(GivenCare.published("2026-01-21", "2026-01-28"))
            .and(Facts.proposed("2026-02-01"));
    CaseAmended earning = of(asked, amend(earning(1_800_000), "2026-02-02"));
    assertThat(earning.onTheWay()).extracting(AidOnTheWay::aidId).containsExactly(Facts.AID);
    assertThat(earning.meansCheckedOn()).contains(day("2026-01-20"));
    assertThat(earning.noticedOn()).contains(day("2026-01-21"));
    CaseAmended spending =
        of(
            asked,
            amend(
                Like.the(NOTHING)
                    .with(HouseholdPart::rigidExpenses, Optional.of(new Money(1)))
                    .made(),
                "2026-02-02"));
    assertThat(spending.noticedOn()).contains(day("2026-01-21"));
    CaseAmended paid = of(asked, amend(paidInto(ACCOUNT, ""), "2026-02-02"));
    assertThat(paid.onTheWay()).hasSize(1);
    assertThat(paid.meansCheckedOn()).isEmpty();
    CaseAmended moved = of(asked, moved("2026-02-02"));
    assertThat(moved.onTheWay()).isEmpty();
    assertThat(moved.noticedOn()).isEmpty();
    CaseAmended alone = of(open(), amend(earning(1), "2026-02-02"));
    assertThat(List.of(alone.meansCheckedOn(), alone.noticedOn())).containsOnly(Optional.empty());
  }

  @Test
  void whatWasAMistakeIsAsItWasBefore() {
    Story mistaken = open().then(moved("2026-02-01"));
    CaseAmended back = of(mistaken, takenBack("2026-02-05"));
    assertThat(back.takesBack()).contains(AMENDMENT);
    assertThat(back.amendmentId()).isEqualTo(BACK);
    assertThat(whole(mistaken.and(back))).isEqualTo(whole(open()));
    mistaken.and(back).when(takenBack("2026-02-06")).thenItIsAlreadySo();
    mistaken.and(back).when(takenBack(BACK, "2026-02-06")).thenRefused(NOTHING_TO_TAKE_BACK);
    mistaken.when(takenBack("2026-01-31")).thenRefused(DATE_OUT_OF_ORDER);
    open().when(takenBack("2026-02-05")).thenRefused(NOTHING_TO_TAKE_BACK);
    given().when(takenBack("2026-02-05")).thenRefused(CASE_NOT_FOUND);
    mistaken.and(closed("2026-03-01")).when(takenBack("2026-03-02")).thenRefused(CASE_CLOSED);
    mistaken
        .and(Facts.erased(Samples.HEAD))
        .when(takenBack("2026-06-02"))
        .thenRefused(PERSON_ERASED);
  }

  @Test
  void whatWasSaidLaterOfTheSameIsTakenBackFirst() {
    AmendmentId later = new AmendmentId("amendment-2");
    Story other = open().then(moved("2026-02-01")).then(amend(later, earning(1), "2026-02-02"));
    other.when(takenBack("2026-02-05")).thenHappens(CaseAmended.class);
    Story same = open().then(moved("2026-02-01")).then(amend(later, living("解放路9号"), "2026-02-02"));
    same.when(takenBack("2026-02-05")).thenRefused(FACT_RESTED_ON);
    same.then(takenBack(later, "2026-02-05"))
        .when(takenBack("2026-02-05"))
        .thenHappens(CaseAmended.class);
  }

  @Test
  void theAccountComesBackAsItWasOnceTheAidIsPaid() {
    Story waiting =
        open()
            .then(amend(paidInto(ACCOUNT, ""), "2026-01-20"))
            .and(Facts.proposed("2026-02-01"))
            .and(Facts.approved("2026-02-02"));
    waiting.when(takenBack("2026-02-03")).thenRefused(AID_ON_THE_WAY);
    waiting
        .and(Facts.funded("2026-02-02"))
        .and(delivered("2026-02-03"))
        .when(takenBack("2026-02-04"))
        .thenHappens(CaseAmended.class);
  }

  @Test
  void aFileIsReadAsFarAsItIsKnownOnceWhatWasAmendedIsErased() {
    CaseAmended erased =
        Like.the(of(open(), moved("2026-01-20")))
            .with(CaseAmended::was, Personal.erased(Samples.HEAD))
            .with(CaseAmended::now, Personal.erased(Samples.HEAD))
            .made();
    assertThat(open().and(erased).file().household()).isEqualTo(open().file().household());
  }
}
