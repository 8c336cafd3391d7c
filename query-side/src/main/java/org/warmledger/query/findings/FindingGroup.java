package org.warmledger.query.findings;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.FindingSubject;

/**
 * What one check found about one file, or about whatever else it is about, however often.
 *
 * @param code of the check
 */
record FindingGroup(String code, FindingSubject subject) {

  private static final String BETWEEN = "\n";

  static FindingGroup of(String code, Optional<String> file, FindingSubject subject) {
    return new FindingGroup(
        code, file.map(id -> new FindingSubject(SubjectKind.CASE, id)).orElse(subject));
  }

  /** As it stands in the index. */
  String key() {
    return String.join(BETWEEN, code, subject.kind().name(), subject.id());
  }

  static FindingGroup ofKey(String key) {
    List<String> parts = List.of(key.split(BETWEEN, 3));
    return new FindingGroup(
        parts.get(0), new FindingSubject(SubjectKind.valueOf(parts.get(1)), parts.get(2)));
  }
}
