package org.warmledger.events.values;

import java.time.LocalDate;
import org.warmledger.events.ids.UnionPath;

/**
 * Who may spend out of another union's fund, and from when to when.
 *
 * @param to the union whose approvers may
 * @param until the last day
 */
public record GrantTerms(UnionPath to, LocalDate from, LocalDate until) {

  /** Whether it is for what is approved on that day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
