package org.warmledger.events.lists;

/** How a member of the household is related to the head. */
public enum Relation {
  SPOUSE,
  CHILD,
  PARENT,
  GRANDPARENT,
  GRANDCHILD,
  SIBLING,
  OTHER
}
