package org.warmledger.query.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseAssigned;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseUnassigned;
import org.warmledger.events.Like;
import org.warmledger.events.TransferOffered;
import org.warmledger.query.casefile.CaseFile;

/** A file is somebody's work until it is taken back or has moved. */
class AssignedToTest {

  private static final CaseAssigned ASSIGNED = Like.sample(CaseAssigned.class).made();

  private static AssignedTo after(CaseEvent... events) {
    CaseFile file = CaseFile.fold(Optional.empty(), Like.sample(CaseArchived.class).made(), 0);
    for (CaseEvent event : events) {
      file = CaseFile.fold(Optional.of(file), event, 1);
    }
    return AssignedTo.of(file.assigned());
  }

  @Test
  void itIsTheirsUntilItIsTakenBack() {
    assertThat(after().to()).isEmpty();
    assertThat(after(ASSIGNED).to()).contains(ASSIGNED.assignee());
    assertThat(after(ASSIGNED, Like.sample(TransferOffered.class).made()).to())
        .contains(ASSIGNED.assignee());
    assertThat(after(ASSIGNED, Like.sample(CaseUnassigned.class).made()).to()).isEmpty();
  }

  @Test
  void itIsNobodysWhereItHasMovedTo() {
    assertThat(after(ASSIGNED, Like.sample(CaseTransferred.class).made()).to()).isEmpty();
  }
}
