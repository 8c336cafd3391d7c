package org.warmledger.query.assignments;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.events.AssignmentEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.TransferReversed;
import org.warmledger.query.files.FileSection;

/** Keeps whose work a file is. */
@Component
final class AssignedSection extends FileSection<AssignedTo> {

  AssignedSection() {
    super(
        AssignedTo.PART,
        AssignedTo.class,
        Set.of(AssignmentEvent.class, CaseTransferred.class, TransferReversed.class),
        (before, file, fact) -> AssignedTo.of(file.assigned()));
  }
}
