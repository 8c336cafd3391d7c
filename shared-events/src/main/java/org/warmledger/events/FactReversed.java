package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * Something about the file had been entered wrongly: it does not stand, and what it changed is as
 * it was before (C29).
 *
 * @param about id of the notice, objection, means check, visit or attachment; absent where a file
 *     has one only
 * @param factOn the business date of the fact that this takes back
 */
public record FactReversed(
    CaseId caseId,
    UnionPath union,
    FileFact fact,
    Optional<String> about,
    LocalDate factOn,
    Personal<Note> reason,
    StaffId reversedBy,
    LocalDate occurredOn)
    implements CaseReversal {

  /** Whether it takes back this kind of fact. */
  public boolean isOf(FileFact kind) {
    return fact == kind;
  }

  /** Whether it is about the notice, objection, means check or visit of that id. */
  public boolean isAbout(Object id) {
    return about.filter(id.toString()::equals).isPresent();
  }
}
