package org.warmledger.events.lists;

/** What kind of worker the head is (职工身份). */
public enum WorkerIdentity {
  URBAN,
  MIGRANT,
  PLATFORM,
  MODEL
}
