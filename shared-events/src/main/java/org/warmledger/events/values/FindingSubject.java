package org.warmledger.events.values;

import org.warmledger.events.lists.SubjectKind;

/**
 * What a finding is about.
 *
 * @param id of the case, aid, fund, member of staff, roster; a keyed hash for an account, a bill, a
 *     voucher or a person
 */
public record FindingSubject(SubjectKind kind, String id) {}
