package org.warmledger.command.checks;

import java.util.List;
import java.util.Map;
import org.warmledger.events.ids.StaffId;

/**
 * What a setting let go of, or judges anew though it is past.
 *
 * @param checks that find less by it, or later
 * @param anew the checks by which what is past already is judged by it
 * @param by who set it
 * @param particulars what it was, and what it is
 */
public record Loosening(
    List<CheckCode> checks, List<CheckCode> anew, StaffId by, Map<String, String> particulars) {
  public Loosening {
    checks = List.copyOf(checks);
    anew = List.copyOf(anew);
    particulars = Map.copyOf(particulars);
  }
}
