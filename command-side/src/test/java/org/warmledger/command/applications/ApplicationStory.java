package org.warmledger.command.applications;

import java.time.LocalDate;
import java.util.List;
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
import org.warmledger.events.Samples;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ApplicationSource;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.lists.RefusalGround;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** An application in the first weeks of March, a step a day, and who takes which. */
public final class ApplicationStory {

  public static final ApplicationId APPLICATION = new ApplicationId("application-12345678a");
  public static final ObjectionId OBJECTION = new ObjectionId("objection-1");
  public static final StaffId TAKER = new StaffId("taker@410803");
  public static final StaffId REVIEWER = new StaffId("reviewer@410803");
  public static final StaffId SURVEYOR = new StaffId("surveyor@410803");
  public static final StaffId SECOND = new StaffId("second@410803");
  public static final StaffId CHECKER = new StaffId("checker@410803");
  public static final StaffId PUBLISHER = new StaffId("publisher@410803");
  public static final StaffId APPROVER = Samples.SUPERVISOR;
  public static final Note WHY = Note.of("因为");

  /** A Monday. */
  public static final LocalDate MADE = LocalDate.of(2026, 3, 2);

  public static final LocalDate REVIEWED = MADE.plusDays(1);
  public static final LocalDate SURVEYED = MADE.plusDays(2);
  public static final LocalDate CHECKED = MADE.plusDays(3);
  public static final LocalDate PUBLISHED = MADE.plusDays(4);

  /** The Monday after, and the Friday: five working days. */
  public static final LocalDate FROM = MADE.plusDays(7);

  public static final LocalDate TO = MADE.plusDays(11);
  public static final LocalDate APPROVED = MADE.plusDays(14);

  private ApplicationStory() {}

  public static Personal<Note> why() {
    return Personal.of(Samples.HEAD, WHY);
  }

  public static ApplicationMade made() {
    return new ApplicationMade(
        APPLICATION,
        Samples.COUNTY,
        "410803-20260302-2345678A",
        ApplicationSource.IN_PERSON,
        Samples.hardship(),
        Samples.household(),
        why(),
        TAKER,
        MADE);
  }

  public static ApplicationReviewed reviewed() {
    return new ApplicationReviewed(APPLICATION, Samples.COUNTY, why(), REVIEWER, REVIEWED);
  }

  public static HomeSurveyed surveyed() {
    return new HomeSurveyed(
        APPLICATION, Samples.COUNTY, why(), SURVEYOR, SECOND, SURVEYED, SURVEYED);
  }

  public static ApplicantMeansChecked checked(Exclusion... found) {
    return new ApplicantMeansChecked(
        APPLICATION, Samples.COUNTY, List.of(found), "SQ-1", why(), CHECKER, CHECKED);
  }

  public static ApplicationPublished published() {
    return new ApplicationPublished(
        APPLICATION, Samples.COUNTY, FROM, TO, "钟**，深度困难", PUBLISHER, PUBLISHED);
  }

  public static ApplicationObjected objected() {
    return new ApplicationObjected(APPLICATION, Samples.COUNTY, OBJECTION, why(), FROM);
  }

  public static ApplicationObjectionResolved resolved(ObjectionOutcome outcome) {
    return new ApplicationObjectionResolved(
        APPLICATION, Samples.COUNTY, OBJECTION, outcome, why(), APPROVER, TO);
  }

  public static ApplicationApproved approved() {
    return new ApplicationApproved(
        APPLICATION, Samples.COUNTY, APPLICATION.file(), why(), APPROVER, APPROVED);
  }

  public static ApplicationRefused refused(ApplicationStep step, LocalDate on) {
    return new ApplicationRefused(
        APPLICATION, Samples.COUNTY, step, RefusalGround.NEAR_MISS, why(), REVIEWER, on);
  }

  public static ApplicationWithdrawn withdrawn() {
    return new ApplicationWithdrawn(APPLICATION, Samples.COUNTY, why(), TAKER, REVIEWED);
  }

  public static ApplicationStepReversed reversed(ApplicationStep step, LocalDate on) {
    return new ApplicationStepReversed(APPLICATION, Samples.COUNTY, step, why(), APPROVER, on);
  }

  public static ApplicationRefusalReversed refusalReversed(LocalDate on) {
    return new ApplicationRefusalReversed(APPLICATION, Samples.COUNTY, why(), APPROVER, on);
  }

  /** All that comes before the approval, and what else happened. */
  public static ApplicationState noticed(ApplicationEvent... more) {
    ApplicationState state = noticed();
    for (ApplicationEvent event : more) {
      state = Application.evolve(state, event);
    }
    return state;
  }

  /** All that comes before the approval. */
  public static ApplicationState noticed() {
    return given(made(), reviewed(), surveyed(), checked(), published());
  }

  public static ApplicationState given(ApplicationEvent... events) {
    ApplicationState state = Application.unknown();
    for (ApplicationEvent event : events) {
      state = Application.evolve(state, event);
    }
    return state;
  }
}
