package org.warmledger.query.unions;

/** Where a union is reached by phone. */
public record Office(NamedUnion union, String phone) {}
