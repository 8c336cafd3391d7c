package org.warmledger.events.lists;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody reads personal data for: the task that needs it. */
public enum AccessPurpose {
  ARCHIVING,
  VISIT,
  REVIEW,
  AID,
  PAYMENT,
  NOTICE,
  CORRECTION,
  COMPLAINT,
  SUBJECT_REQUEST,
  AUDIT;

  /**
   * The task that a stated purpose begins with, by its code or its word; free text may follow after
   * a semicolon. Empty where it names none of the list.
   */
  public static Optional<AccessPurpose> stated(String purpose) {
    String task = purpose.split("[;；]", 2)[0].strip();
    return Words.meaning(AccessPurpose.class, task.toUpperCase(Locale.ROOT))
        .or(() -> Words.meaning(AccessPurpose.class, task))
        .or(
            () ->
                Arrays.stream(values())
                    .filter(one -> Words.of(one).en().equalsIgnoreCase(task))
                    .findFirst());
  }
}
