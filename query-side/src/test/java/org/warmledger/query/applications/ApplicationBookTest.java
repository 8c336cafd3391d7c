package org.warmledger.query.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.ApplicantMeansChecked;
import org.warmledger.events.ApplicationApproved;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ApplicationMade;
import org.warmledger.events.ApplicationObjected;
import org.warmledger.events.ApplicationObjectionResolved;
import org.warmledger.events.ApplicationPublished;
import org.warmledger.events.ApplicationRefusalReversed;
import org.warmledger.events.ApplicationRefused;
import org.warmledger.events.ApplicationReviewed;
import org.warmledger.events.ApplicationStepReversed;
import org.warmledger.events.ApplicationWithdrawn;
import org.warmledger.events.HomeSurveyed;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.lists.ObjectionOutcome;

/** An application says what is next, since when it waits, and how it ended. */
class ApplicationBookTest {

  @SafeVarargs
  private static ApplicationBook after(Class<? extends ApplicationEvent>... events) {
    Optional<ApplicationBook> book = Optional.empty();
    for (int i = 0; i < events.length; i++) {
      ApplicationEvent event = events[i].cast(Samples.byType().get(events[i]));
      book = Optional.of(ApplicationBook.fold(book, event, i));
    }
    return book.orElseThrow();
  }

  @Test
  void theStepThatItWaitsForIsTheFirstThatItHasNotPassed() {
    assertThat(after(ApplicationMade.class).next()).contains(ApplicationStep.FIRST_REVIEW);
    ApplicationBook surveyed =
        after(ApplicationMade.class, ApplicationReviewed.class, HomeSurveyed.class);
    assertThat(surveyed.next()).contains(ApplicationStep.MEANS_CHECK);
    assertThat(surveyed.waitingSince()).isEqualTo(Samples.DAY.plusDays(1));
    assertThat(surveyed.steps().getLast().by()).hasSize(2);
  }

  @Test
  void whatWasTakenBackIsToBeDoneAnew() {
    ApplicationBook back =
        after(
            ApplicationMade.class,
            ApplicationReviewed.class,
            HomeSurveyed.class,
            ApplicationStepReversed.class);
    assertThat(back.next()).contains(ApplicationStep.HOME_SURVEY);
    assertThat(back.steps()).hasSize(1);
    assertThat(back.version()).isEqualTo(3);
  }

  @Test
  void itsApprovalNamesTheFile() {
    ApplicationBook onFile =
        after(
            ApplicationMade.class,
            ApplicationReviewed.class,
            HomeSurveyed.class,
            ApplicantMeansChecked.class,
            ApplicationPublished.class,
            ApplicationApproved.class);
    assertThat(onFile.state()).isEqualTo(ApplicationStanding.ON_FILE);
    assertThat(onFile.caseId()).isPresent();
    assertThat(onFile.next()).isEmpty();
  }

  @Test
  void anObjectionSaysWhatBecameOfItAndTheWaitGoesOn() {
    ApplicationBook objected =
        after(
            ApplicationMade.class,
            ApplicationReviewed.class,
            ApplicationObjected.class,
            ApplicationObjectionResolved.class);
    assertThat(objected.objections()).hasSize(1);
    assertThat(objected.objections().getFirst().resolution()).isPresent();
    assertThat(objected.waitingSince()).isEqualTo(Samples.DAY);
  }

  @Test
  void anApprovalWaitsForTheEndOfTheNoticeAndForObjections() {
    ApplicationPublished notice = (ApplicationPublished) sample(ApplicationPublished.class);
    ApplicationBook published = after(ApplicationMade.class, ApplicationPublished.class);
    assertThat(published.hanging()).isEqualTo(new Hanging(Optional.of(notice.to()), false));
    assertThat(after(ApplicationMade.class, ApplicationObjected.class).hanging())
        .isEqualTo(new Hanging(Optional.empty(), true));
    ApplicationEvent upheld =
        Like.sample(ApplicationObjectionResolved.class)
            .with(ApplicationObjectionResolved::outcome, ObjectionOutcome.UPHELD)
            .made();
    assertThat(objected(upheld).hanging().objected()).isTrue();
    ApplicationEvent dismissed = sample(ApplicationObjectionResolved.class);
    assertThat(objected(dismissed).hanging().objected()).isFalse();
  }

  private static ApplicationBook objected(ApplicationEvent answer) {
    return ApplicationBook.fold(
        Optional.of(after(ApplicationMade.class, ApplicationObjected.class)), answer, 2);
  }

  private static ApplicationEvent sample(Class<? extends ApplicationEvent> kind) {
    return kind.cast(Samples.byType().get(kind));
  }

  @Test
  void itEndsWithoutAFileAndMayGoOn() {
    assertThat(after(ApplicationMade.class, ApplicationWithdrawn.class).state())
        .isEqualTo(ApplicationStanding.WITHDRAWN);
    ApplicationBook near = after(ApplicationMade.class, ApplicationRefused.class);
    assertThat(near.state()).isEqualTo(ApplicationStanding.NEAR_MISS);
    assertThat(near.ending()).isPresent();
    ApplicationBook again =
        after(ApplicationMade.class, ApplicationRefused.class, ApplicationRefusalReversed.class);
    assertThat(again.state()).isEqualTo(ApplicationStanding.UNDERWAY);
    assertThat(again.next()).contains(ApplicationStep.FIRST_REVIEW);
    assertThat(again.ending()).isEmpty();
  }
}
