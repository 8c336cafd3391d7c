package org.warmledger.query.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.Like;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.FileFact;
import org.warmledger.query.support.Samples;

/** What was pleaded on a file waits until somebody decides, and again when that is taken back. */
class PleasTest {

  private static final CaseId FILE = new CaseId("case-1");
  private static final NoticeId NOTICE = new NoticeId("notice-1");

  private static Pleas after(CaseEvent... events) {
    Optional<Pleas> folded = Optional.empty();
    for (CaseEvent event : events) {
      folded = Optional.of(Pleas.fold(folded, event, "caseworker@410803"));
    }
    return folded.orElseThrow();
  }

  private static List<Pleas.Ground> waiting(CaseEvent... events) {
    return after(events).waiting().stream().map(Pleas.Plea::ground).toList();
  }

  private static MeansChecked checked(String id) {
    return Like.sample(MeansChecked.class)
        .with(MeansChecked::caseId, FILE)
        .with(MeansChecked::checkId, new MeansCheckId(id))
        .with(MeansChecked::checkedBy, new StaffId("supervisor@410803"))
        .made();
  }

  private static ExclusionAppealed appealed(String check) {
    return Like.sample(ExclusionAppealed.class)
        .with(ExclusionAppealed::caseId, FILE)
        .with(ExclusionAppealed::checkId, new MeansCheckId(check))
        .made();
  }

  private static AppealDecided decided(String check) {
    return Like.sample(AppealDecided.class)
        .with(AppealDecided::caseId, FILE)
        .with(AppealDecided::checkId, new MeansCheckId(check))
        .made();
  }

  private static NoticePublished noticed() {
    return Like.sample(NoticePublished.class)
        .with(NoticePublished::caseId, FILE)
        .with(NoticePublished::noticeId, NOTICE)
        .made();
  }

  private static ObjectionRaised objected(String id) {
    return Like.sample(ObjectionRaised.class)
        .with(ObjectionRaised::caseId, FILE)
        .with(ObjectionRaised::noticeId, NOTICE)
        .with(ObjectionRaised::objectionId, new ObjectionId(id))
        .made();
  }

  private static ObjectionResolved resolved(String id) {
    return Like.sample(ObjectionResolved.class)
        .with(ObjectionResolved::caseId, FILE)
        .with(ObjectionResolved::noticeId, NOTICE)
        .with(ObjectionResolved::objectionId, new ObjectionId(id))
        .made();
  }

  private static FactReversed back(FileFact fact, String about) {
    return Like.sample(FactReversed.class)
        .with(FactReversed::caseId, FILE)
        .with(FactReversed::fact, fact)
        .with(FactReversed::about, Optional.of(about))
        .made();
  }

  @Test
  void anAppealWaitsForAnotherThanWhoCheckedUntilItIsDecided() {
    Pleas open = after(checked("means-check-1"), appealed("means-check-1"));
    assertThat(open.waiting())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.ground()).isEqualTo(Pleas.Ground.APPEAL);
              assertThat(one.by()).isEqualTo("supervisor@410803");
              assertThat(one.enteredBy()).isEqualTo("caseworker@410803");
            });
    assertThat(open.oldest()).contains(appealed("means-check-1").occurredOn());
    Pleas over =
        after(checked("means-check-1"), appealed("means-check-1"), decided("means-check-1"));
    assertThat(over.waiting()).isEmpty();
    assertThat(over.oldest()).isEmpty();
  }

  @Test
  void anAppealAgainstWhatWasCheckedAnewWaitsNoMore() {
    assertThat(
            waiting(checked("means-check-1"), appealed("means-check-1"), checked("means-check-2")))
        .isEmpty();
    assertThat(
            waiting(
                checked("means-check-1"),
                appealed("means-check-1"),
                checked("means-check-2"),
                back(FileFact.MEANS_CHECK, "means-check-2")))
        .containsExactly(Pleas.Ground.APPEAL);
  }

  @Test
  void anAppealThatIsTakenBackWaitsNoMoreAndOneWhoseDecisionIsWaitsAgain() {
    assertThat(
            waiting(
                checked("means-check-1"),
                appealed("means-check-1"),
                back(FileFact.APPEAL, "means-check-1")))
        .isEmpty();
    assertThat(
            waiting(
                checked("means-check-1"),
                appealed("means-check-1"),
                decided("means-check-1"),
                back(FileFact.APPEAL_DECISION, "means-check-1")))
        .containsExactly(Pleas.Ground.APPEAL);
    assertThat(waiting(checked("means-check-1"), back(FileFact.APPEAL, "means-check-1")))
        .as("nothing to take back")
        .isEmpty();
  }

  @Test
  void anObjectionWaitsUntilItIsDecidedAndAgainWhenThatIsTakenBack() {
    assertThat(waiting(noticed(), objected("objection-1"), objected("objection-2")))
        .containsExactly(Pleas.Ground.OBJECTION, Pleas.Ground.OBJECTION);
    assertThat(
            after(
                    noticed(),
                    objected("objection-1"),
                    objected("objection-2"),
                    resolved("objection-1"))
                .waiting())
        .extracting(Pleas.Plea::id)
        .containsExactly("objection-2");
    assertThat(
            waiting(
                noticed(),
                objected("objection-1"),
                resolved("objection-1"),
                back(FileFact.OBJECTION_DECISION, "objection-1")))
        .containsExactly(Pleas.Ground.OBJECTION);
    assertThat(waiting(noticed(), objected("objection-1"), back(FileFact.OBJECTION, "objection-1")))
        .isEmpty();
    assertThat(waiting(noticed(), objected("objection-1"), back(FileFact.NOTICE, NOTICE.value())))
        .isEmpty();
  }

  @Test
  void whatElseIsTakenBackLeavesThemWhereTheyAre() {
    assertThat(
            waiting(
                noticed(),
                objected("objection-1"),
                back(FileFact.FOLLOW_UP, "visit-1"),
                back(FileFact.PAPER, "")))
        .containsExactly(Pleas.Ground.OBJECTION);
  }

  @Test
  void theyGoWithTheFile() {
    CaseTransferred moved =
        Like.sample(CaseTransferred.class)
            .with(CaseTransferred::caseId, FILE)
            .with(CaseTransferred::to, Samples.JIEFANG)
            .made();
    Pleas there = after(noticed(), objected("objection-1"), moved);
    assertThat(there.unions()).contains("410802").doesNotContain("410803");
    assertThat(there.waiting()).hasSize(1);
  }
}
