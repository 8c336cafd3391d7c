package org.warmledger.command.rosters.drawuproster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.rosters.LineFault;
import org.warmledger.command.rosters.drawuproster.RosterDraft.DraftLine;

/** Bills that two lines of a roster name: who draws it up has both before them (C07). */
final class RepeatedBills {

  private RepeatedBills() {}

  /** Lines one of whose bills stands on an earlier line already, by their index. */
  static Map<Integer, LineFault> in(List<DraftLine> lines) {
    Map<Integer, LineFault> faults = new TreeMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int line = i;
      boolean again =
          lines.get(i).bills().all().stream()
              .flatMap(bill -> bill.signs().stream())
              .mapToInt(sign -> seen.computeIfAbsent(sign, unused -> line))
              .anyMatch(first -> first < line);
      if (again) {
        faults.put(i, new LineFault(LineFault.Part.BILLS, FieldCode.SAME_BILL_TWICE.name()));
      }
    }
    return faults;
  }
}
