package org.warmledger.query.unions;

import org.warmledger.events.UnionCode;

/** A union as answers show it. */
public record NamedUnion(UnionCode code, String name) {}
