package org.warmledger.events;

/** A member of the household other than the head (家庭成员). */
public record HouseholdMember(
    PersonId person, Relation relation, Personal<MemberDetails> details) {}
