package org.warmledger.platform.store;

/** Which streams may have a snapshot; of the others none is looked for. */
@FunctionalInterface
public interface SnapshotStreams {
  boolean mayHave(String stream);
}
