package org.warmledger.planted.one;

/** Breaches the walls on purpose: it has a namesake, and they know each other. */
public record Twin(org.warmledger.planted.two.Twin other) {}
