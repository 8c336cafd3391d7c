package org.warmledger.query.plans;

/** A spending plan as people call it. */
public record NamedPlan(String planId, String title) {}
