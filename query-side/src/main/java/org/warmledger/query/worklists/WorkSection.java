package org.warmledger.query.worklists;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.events.AssignmentEvent;
import org.warmledger.events.CaseEvent;
import org.warmledger.query.files.FilePart;
import org.warmledger.query.files.FileSection;

/** Keeps what waits on a file; whose work it is changes nothing about that. */
@Component
final class WorkSection extends FileSection<WorkDocument> {

  static final FilePart PART = new FilePart("worklist");

  WorkSection() {
    super(
        PART,
        WorkDocument.class,
        Set.of(CaseEvent.class),
        (before, file, fact) ->
            before
                .filter(known -> fact.event() instanceof AssignmentEvent)
                .orElseGet(() -> WorkDocument.after(before, (CaseEvent) fact.event())));
  }
}
