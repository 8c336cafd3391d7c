package org.warmledger.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.Like;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.Samples;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.lists.FileFact;

/** Taking facts back, the last first, leaves a file step by step as it was before each of them. */
class TakenBackTest {

  private static final LocalDate LATER = Samples.DAY.plusDays(30);

  /** A fact, and what takes it back. */
  private record Step(CaseEvent fact, CaseEvent back) {}

  private static <E> E sample(Class<E> type) {
    return type.cast(Samples.byType().get(type));
  }

  private static CaseEvent back(FileFact fact, Object about) {
    return Like.the(sample(FactReversed.class))
        .with(FactReversed::fact, fact)
        .with(FactReversed::about, Optional.of(about.toString()))
        .with(FactReversed::occurredOn, LATER)
        .made();
  }

  static List<List<Step>> stories() {
    NoticePublished notice = sample(NoticePublished.class);
    ObjectionRaised objection = sample(ObjectionRaised.class);
    MeansChecked check = sample(MeansChecked.class);
    return List.of(
        List.of(new Step(sample(CaseVisited.class), sample(VisitReversed.class))),
        List.of(new Step(sample(CaseClosed.class), sample(ClosureReversed.class))),
        List.of(
            new Step(sample(CaseClosed.class), sample(ClosureReversed.class)),
            new Step(sample(CaseReopened.class), reopeningReversed())),
        List.of(new Step(sample(CaseTransferred.class), sample(TransferReversed.class))),
        List.of(
            new Step(notice, back(FileFact.NOTICE, notice.noticeId())),
            new Step(objection, back(FileFact.OBJECTION, objection.objectionId())),
            new Step(
                sample(ObjectionResolved.class),
                back(FileFact.OBJECTION_DECISION, objection.objectionId()))),
        List.of(
            new Step(check, back(FileFact.MEANS_CHECK, check.checkId())),
            new Step(sample(ExclusionAppealed.class), back(FileFact.APPEAL, check.checkId())),
            new Step(sample(AppealDecided.class), back(FileFact.APPEAL_DECISION, check.checkId()))),
        List.of(
            new Step(sample(PaperConfirmed.class), back(FileFact.PAPER, "paper")),
            new Step(
                Like.the(sample(PaperConfirmed.class))
                    .with(PaperConfirmed::place, "档案柜 4-1")
                    .made(),
                back(FileFact.PAPER, "paper"))),
        List.of(attachment()));
  }

  private static Step attachment() {
    AttachmentAdded added = sample(AttachmentAdded.class);
    return new Step(added, back(FileFact.ATTACHMENT, added.attachmentId()));
  }

  private static CaseEvent reopeningReversed() {
    CaseClosed closed = sample(CaseClosed.class);
    return Like.the(sample(ReopeningReversed.class))
        .with(ReopeningReversed::ending, closed.reason())
        .with(ReopeningReversed::closedOn, closed.occurredOn())
        .with(ReopeningReversed::note, closed.note())
        .made();
  }

  private static CaseFile fold(List<CaseEvent> events) {
    Optional<CaseFile> file = Optional.empty();
    for (CaseEvent event : events) {
      file = Optional.of(CaseFile.fold(file, event, 0));
    }
    return file.orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aFileIsAsItWas(List<Step> steps) {
    List<CaseEvent> events = new ArrayList<>(List.of(archived()));
    List<CaseFile> before = new ArrayList<>();
    for (Step step : steps) {
      before.add(fold(events));
      events.add(step.fact());
    }
    for (Step step : steps.reversed()) {
      assertThat(fold(events)).isNotEqualTo(before.getLast());
      events.add(step.back());
      assertThat(fold(events)).isEqualTo(before.removeLast());
    }
  }

  @Test
  void whatWasPromisedIsPromisedAgain() {
    CaseVisited visit = sample(CaseVisited.class);
    List<CaseEvent> events =
        new ArrayList<>(List.of(archived(), visit, sample(FollowUpPromised.class)));
    CaseFile promised = fold(events);
    events.add(sample(FollowUpDone.class));
    events.add(back(FileFact.FOLLOW_UP, visit.visitId()));
    assertThat(fold(events)).isEqualTo(promised);
  }

  /** Its history tells what it was; that it never was tells who reads it by its id. */
  @Test
  void aFileThatShouldNeverHaveBeenMadeSaysSo() {
    ArchivingReversed back = sample(ArchivingReversed.class);
    CaseFile gone = fold(List.of(archived(), back));
    assertThat(gone.state()).isEqualTo(CaseState.TAKEN_BACK);
    assertThat(gone.unmade())
        .contains(new Unmade(back.reason(), back.reversedBy(), back.occurredOn()));
    CaseEvent erased =
        Like.the(sample(CasePersonErased.class))
            .with(CasePersonErased::person, Samples.HEAD)
            .made();
    assertThat(fold(List.of(archived(), back, erased)).unmade())
        .map(Unmade::reason)
        .hasValueSatisfying(reason -> assertThat(reason.isErased()).isTrue());
  }

  private static CaseEvent archived() {
    return sample(CaseArchived.class);
  }
}
