package org.warmledger.query.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One read or act, and the union of whoever it was. */
record Access(Read read, String union, String unionPath) {

  /**
   * Who, in which role, what, why, and how much of it.
   *
   * @param inFull whether personal fields were answered unmasked
   * @param files that the answer showed, by their ids
   * @param asked keyed hash of the number that was searched for: the same for the same number
   * @param outcome of an act of whoever runs the ledger: {@code ACCEPTED}, or why it was refused
   */
  record Read(
      Instant at,
      String actor,
      String role,
      Accessed what,
      String subject,
      Optional<String> purpose,
      long rows,
      boolean inFull,
      List<String> files,
      Optional<String> asked,
      Optional<String> outcome) {}
}
