package org.warmledger.command.checks.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.UnionPath;

/**
 * What a check keeps of a subject.
 *
 * @param state as JSON
 * @param due the next day on which it has to be looked at without a new fact
 */
record SubjectRow(SubjectKey key, UnionPath union, String state, Optional<LocalDate> due) {}
