package org.warmledger.query.projection;

import tools.jackson.databind.node.ObjectNode;

/** A document as it is stored now. */
record Existing(ObjectNode source, long version, long seqNo, long primaryTerm) {}
