package org.warmledger.command.checks.findings;

import java.util.Set;
import org.warmledger.events.ids.StaffId;

/**
 * Whom a finding is about.
 *
 * @param staff whose act or setting it rests on
 * @param kin who declared to be kin to the people of the file
 */
record Concerned(Set<StaffId> staff, Set<StaffId> kin) {

  Concerned {
    staff = Set.copyOf(staff);
    kin = Set.copyOf(kin);
  }

  boolean isAbout(StaffId somebody) {
    return staff.contains(somebody) || kin.contains(somebody);
  }
}
