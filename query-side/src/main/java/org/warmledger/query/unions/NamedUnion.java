package org.warmledger.query.unions;

import org.warmledger.events.ids.UnionCode;

/** A union as answers show it. */
public record NamedUnion(UnionCode code, String name) {}
