package org.warmledger.events.lists;

/** What kind of worker the head is (职工身份). */
public enum WorkerIdentity {
  /** 城镇职工. */
  URBAN,
  /** 农民工. */
  MIGRANT,
  /** 新就业形态劳动者. */
  PLATFORM,
  /** 困难劳模. */
  MODEL
}
