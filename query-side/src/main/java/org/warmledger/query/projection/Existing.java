package org.warmledger.query.projection;

import tools.jackson.databind.node.ObjectNode;

/** A document as it is stored now. */
record Existing(ObjectNode source, long version, long seqNo, long primaryTerm) {

  /** By what the index knows whether it was written again since. */
  record Stamp(long seqNo, long primaryTerm) {}

  Stamp stamp() {
    return new Stamp(seqNo, primaryTerm);
  }
}
