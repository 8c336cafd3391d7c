package org.warmledger.query.findings;

import java.util.Optional;
import org.springdoc.core.annotations.ParameterObject;
import org.warmledger.events.lists.Severity;

/** The filters of findings, by which they are listed one by one or in groups. */
@ParameterObject
record FindingsAsked(
    Optional<String> code,
    Optional<String> union,
    Optional<FindingState> state,
    Optional<Severity> severity,
    Optional<String> inCharge,
    Optional<String> subject) {}
