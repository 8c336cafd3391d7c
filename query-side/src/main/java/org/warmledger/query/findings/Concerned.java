package org.warmledger.query.findings;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.query.web.Queries;

/**
 * What a finding concerns: what it is about, the file that this stands on, and, of papers, people
 * and accounts, whatever it rests on. A voucher that was shown twice concerns both payments.
 */
final class Concerned {

  private static final List<String> SEEN_ON_FILES =
      Arrays.stream(SubjectKind.values()).filter(SubjectKind::isOnFile).map(Enum::name).toList();

  private Concerned() {}

  /** Findings that concern one of these files, people, funds, movements or rosters. */
  static Query byAny(Collection<String> ids) {
    return Queries.any(
        Queries.anyOf("subjectId", ids),
        Queries.anyOf("caseId", ids),
        Queries.all(
            Queries.anyOf("subjectKind", SEEN_ON_FILES), Queries.anyOf("evidence.stream", ids)));
  }

  /** The same of one that was read. */
  static boolean isAny(FindingDocument finding, Set<String> ids) {
    return ids.contains(finding.subjectId())
        || finding.raised().caseId().filter(ids::contains).isPresent()
        || finding.subjectKind().isOnFile()
            && finding.evidence().stream().map(EventRef::stream).anyMatch(ids::contains);
  }
}
