package org.warmledger.query.assignments;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.StaffId;
import org.warmledger.query.casefile.Assigned;
import org.warmledger.query.files.FilePart;

/** In the document of a file: whose work it is. */
public record AssignedTo(Optional<StaffId> to) {

  static final FilePart PART = new FilePart("assigned");

  /** Where it stands there. */
  public static final String TO = PART.at("to");

  public static final List<String> FIELDS = List.of(TO);

  static AssignedTo of(Optional<Assigned> assigned) {
    return new AssignedTo(assigned.map(Assigned::to));
  }
}
