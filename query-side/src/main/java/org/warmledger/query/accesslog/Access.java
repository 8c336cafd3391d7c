package org.warmledger.query.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One read: who, in which role and union, what, why, and how much of it.
 *
 * @param inFull whether personal fields were answered unmasked
 * @param files that the answer showed, by their ids
 * @param asked keyed hash of the number that was searched for
 */
record Access(
    Instant at,
    String actor,
    String role,
    String union,
    String unionPath,
    Accessed what,
    String subject,
    Optional<String> purpose,
    long rows,
    boolean inFull,
    List<String> files,
    Optional<String> asked) {}
