package org.warmledger.events.lists;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** What an application goes through before a household is on file, in this order (建档流程). */
public enum ApplicationStep {
  FIRST_REVIEW,
  HOME_SURVEY,
  MEANS_CHECK,
  PUBLIC_NOTICE,
  APPROVAL;

  /** The first that is not among those that were passed. */
  public static Optional<ApplicationStep> next(Collection<ApplicationStep> passed) {
    return Stream.of(values()).filter(step -> !passed.contains(step)).findFirst();
  }

  /** Whether who did it is somebody else than who approves (C13): they found what it rests on. */
  public boolean isApprovedByOthers() {
    return this == FIRST_REVIEW || this == HOME_SURVEY || this == MEANS_CHECK;
  }
}
