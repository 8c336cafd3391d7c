package org.warmledger.query.findings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.staff.StaffNames;

/** Whom findings are about: the head of a file, or one of the staff. */
@Component
record Whom(CaseNames heads, StaffNames staff) {

  /** Their names, as far as they are known, by the ids of the subjects. */
  Map<String, String> of(Collection<FindingSubject> subjects, Caller caller) {
    Map<String, String> names = new HashMap<>(staff.of(ids(subjects, SubjectKind.STAFF), caller));
    heads
        .of(ids(subjects, SubjectKind.CASE))
        .forEach((file, head) -> head.ifPresent(name -> names.put(file, name)));
    return names;
  }

  /** What is known of one of them. */
  Optional<String> name(FindingSubject subject, Map<String, String> names) {
    return Optional.ofNullable(names.get(subject.id()));
  }

  private static List<String> ids(Collection<FindingSubject> subjects, SubjectKind kind) {
    return subjects.stream()
        .filter(subject -> subject.kind() == kind)
        .map(FindingSubject::id)
        .distinct()
        .toList();
  }
}
