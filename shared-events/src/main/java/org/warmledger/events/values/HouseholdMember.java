package org.warmledger.events.values;

import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.Relation;

/** A member of the household other than the head (家庭成员). */
public record HouseholdMember(
    PersonId person, Relation relation, Personal<MemberDetails> details) {}
