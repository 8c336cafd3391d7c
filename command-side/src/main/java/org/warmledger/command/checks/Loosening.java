package org.warmledger.command.checks;

import java.util.List;
import java.util.Map;
import org.warmledger.events.ids.StaffId;

/**
 * What a setting let go of.
 *
 * @param checks that find less by it, or later
 * @param by who set it
 * @param particulars what it was, and what it is
 */
public record Loosening(List<CheckCode> checks, StaffId by, Map<String, String> particulars) {
  public Loosening {
    checks = List.copyOf(checks);
    particulars = Map.copyOf(particulars);
  }
}
