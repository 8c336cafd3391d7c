package org.warmledger.command.checks.findings;

import org.springframework.stereotype.Component;
import org.warmledger.events.ids.StaffId;
import org.warmledger.platform.staff.StaffDirectory;
import org.warmledger.platform.staff.StaffMember;

/** Knows of the staff who may answer for a finding. */
@Component
record Colleagues(StaffDirectory directory, ConcernedStaff concerned) {

  Colleague of(StaffId account, FindingState finding) {
    return directory.of(account).map(known -> of(known, finding)).orElseGet(Colleague.Unknown::new);
  }

  private Colleague of(StaffMember known, FindingState finding) {
    boolean mayEnd =
        known.role().answers() && !concerned.of(finding, known.account()).isAbout(known.account());
    return mayEnd ? new Colleague.Answering(known.union()) : new Colleague.WithoutSay();
  }
}
