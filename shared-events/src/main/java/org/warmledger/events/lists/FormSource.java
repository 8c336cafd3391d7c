package org.warmledger.events.lists;

/** The sources that the statutory forms tell apart. */
public enum FormSource {
  GOVERNMENT,
  UNION,
  SOCIAL
}
