package org.warmledger.events;

/**
 * What a finding is about.
 *
 * @param id of the case, aid, fund, member of staff, roster; a keyed hash for an account or a
 *     person
 */
public record FindingSubject(SubjectKind kind, String id) {}
