package org.warmledger.command.applications;

import java.time.LocalDate;
import org.warmledger.events.ApplicationMade;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** What an application says. */
public record ApplicationSheet(
    ApplicationId id,
    UnionPath union,
    Hardship hardship,
    Household household,
    Personal<Note> note,
    LocalDate madeOn) {

  static ApplicationSheet of(ApplicationMade made) {
    return new ApplicationSheet(
        made.applicationId(),
        made.union(),
        made.hardship(),
        made.household(),
        made.note(),
        made.occurredOn());
  }

  /** Words about whoever applies; once they are erased nothing is sealed for them any more. */
  public Personal<Note> personal(Note said) {
    PersonId head = household.head().person();
    return household.head().details().isErased() ? Personal.erased(head) : Personal.of(head, said);
  }

  @Override
  public String toString() {
    return id.value();
  }
}
